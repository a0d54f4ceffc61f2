/** Invented sentences with the relations they state: kind, subject, what it is held against. */
export const PLANNED: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  ['居民收入增长与经济增长基本同步。', [['in_step_with', '居民收入', 'gdp']]],
  ['城乡居民人均可支配收入和经济增长保持同步，城镇登记失业率控制在4%以内。', [['in_step_with', '城乡居民人均可支配收入', 'gdp']]],
  [
    '地区生产总值增长6%左右，一般公共预算收入、城乡居民收入与经济增长同步。',
    [
      ['in_step_with', '一般公共预算收入', 'gdp'],
      ['in_step_with', '城乡居民收入', 'gdp'],
    ],
  ],
  ['城镇和农村居民人均可支配收入增长与经济增长同步。', [['in_step_with', '城镇和农村居民人均可支配收入', 'gdp']]],
  ['农村居民人均可支配收入增速继续快于城镇居民。', [['faster_than', '农村居民人均可支配收入', 'income_urban']]],
  ['生产总值增速与全省基本持平。', [['in_step_with', '生产总值', '全省']]],
  ['居民收入跑赢GDP增速。', [['faster_than', '居民收入', 'gdp']]],
  ['规模以上工业增加值增速高于全省平均水平。', [['faster_than', '规模以上工业增加值', '全省平均水平']]],
  ['确保财政教育支出不低于上年。', [['not_below', '财政教育支出', 'previous_year']]],
  ['用于民生的支出只增不减。', [['not_below', '用于民生的支出', 'previous_year']]],
  ['“三公”经费只减不增。', [['not_above', '“三公”经费', 'previous_year']]],
  ['单位GDP能耗完成市下达任务。', [['meets', '单位GDP能耗', '市下达任务']]],
  ['全面完成省下达的节能减排任务。', [['meets', '节能减排任务', '省下达的节能减排任务']]],
  ['居民消费价格涨幅控制在省定目标以内。', [['meets', '居民消费价格', '省定目标以内']]],
  ['饮用水水源地水质优于国家三类标准。', [['better_than', '饮用水水源地水质', '国家三类标准']]],
  ['全力挺进全省百强县前列。', [['reach', '全省百强县前列', '全省百强县前列']]],
  ['地区生产总值增长6%左右，在实际工作中争取更好结果；城镇新增就业800人。', [['better_than', '地区生产总值', 'own_target']]],
]

export const JOINT: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  [
    '居民收入与经济增长同步并略高于GDP增速。',
    [
      ['in_step_with', '居民收入', 'gdp'],
      ['faster_than', '居民收入', 'gdp'],
    ],
  ],
  ['能耗强度和减排指标按照国家要求安排。', [['meets', '能耗强度和减排指标', '国家要求']]],
  ['约束性指标完成市定任务。', [['meets', '约束性指标', '市定任务']]],
]

export const REPORTED: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  ['棚户区改造超额完成年度任务。', [['exceeds', '棚户区改造', '年度任务']]],
  ['完成年度节能减排任务。', [['meets', '节能减排任务', '年度节能减排任务']]],
  ['城镇登记失业率低于全省平均水平。', [['below', '城镇登记失业率', '全省平均水平']]],
  ['空气质量持续改善，稳定保持在国家二级标准以上。', [['better_than', '空气质量', '国家二级标准']]],
  ['县城第二小学建设任务全面完成。', [['meets', '县城第二小学建设任务', 'own_goal']]],
  ['农村公路畅通工程提前两年完成“十四五”目标。', [['meets', '农村公路畅通工程', '“十四五”目标']]],
  ['新一轮农网改造提前半年完成。', [['meets', '新一轮农网改造', 'own_goal']]],
]

/** Looks like a relation and is none: a number of its own, building at the same time, a denial, a promise about everything. */
export const NONE: readonly string[] = [
  '规模以上工业增加值增速高于全省平均水平2.1个百分点。',
  '管网与主体工程同步建设、同步投用。',
  '建立与经济发展水平相适应的就业机制。',
  '固定资产投资没有完成年度目标任务。',
  '地区生产总值未能实现预期目标。',
  '完成年度投资计划的118.2%。',
  '全面完成县十八届人大二次会议确定的目标任务。',
  '围绕“两个不低于”要求抓落实。',
  '全县不少于30个村完成改造。',
  '提前一年谋划项目。',
  '各项目标任务提前一个月完成。',
  '未能提前一年完成“十四五”目标。',
]
