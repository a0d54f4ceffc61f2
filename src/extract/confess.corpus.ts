/** Invented sentences of a review of 2023 that admit a shortfall: what it covers, the ids, the reason. */
export const ADMITTED: readonly (readonly [string, readonly string[], readonly string[], string | undefined])[] = [
  ['受市场需求不足影响，地区生产总值、固定资产投资等指标未达预期。', ['地区生产总值', '固定资产投资'], ['gdp', 'fixed_asset_investment'], '受市场需求不足影响'],
  ['困难依然不少：社会消费品零售总额增速低于预期；城乡发展还不平衡。', ['社会消费品零售总额'], ['retail_sales'], undefined],
  ['固定资产投资增长3.5%，没有完成年初目标。', ['固定资产投资'], ['fixed_asset_investment'], undefined],
  ['少数指标不及预期。', [], [], undefined],
  ['固定资产投资与年初计划有差距，未能如期完成。', ['固定资产投资'], ['fixed_asset_investment'], undefined],
  ['一般公共预算收入未能完成年度任务。', ['一般公共预算收入'], ['budget_revenue'], undefined],
]

/** No admission: good news, a rule for others, a time without end, a promise. */
export const NOT_ADMITTED: readonly string[] = [
  '公共服务与群众期盼还有差距。',
  '城镇登记失业率3.2%，低于年初目标。',
  '居民消费价格上涨1.2%，低于预期控制目标。',
  '对未完成年度任务的单位实行约谈。',
  '改革只有进行时，没有完成时。',
  '确保各项指标不低于预期目标。',
  '一些街道改造没有完成。',
]

/** Invented results held against a goal: value, kind, size and unit of the difference. */
export const AGAINST: readonly (readonly [string, number, string, number, string])[] = [
  ['重点项目完成投资20.6亿元，占年度计划的118.2%。', 20.6, 'ratio_of_target', 118.2, '%'],
  ['新增城镇就业1200人，完成年度目标任务的109%。', 1200, 'ratio_of_target', 109, '%'],
  ['空气优良天数324天，超省下达任务8天。', 324, 'over_target_by', 8, '天'],
  ['PM2.5平均浓度25微克/立方米，低于考核目标16.7个百分点。', 25, 'under_target_by', 16.7, '个百分点'],
  ['重点项目完成投资20.6亿元，超年度计划5.1%。', 20.6, 'over_target_by', 5.1, '%'],
]
