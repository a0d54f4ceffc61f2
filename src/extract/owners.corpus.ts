// Whose a figure is: invented sentences of 示例县; the review of 2022 and the plan of 2023. Each kind with what it must leave alone.
import { type Example, inReview } from './rules/record.ts'

export const OWNERS: readonly Example[] = [
  inReview('实际利用内、外资分别增长11%、7%。', 'result 实际利用内资 growth 11%', 'result 实际利用外资 growth 7%'),
  inReview('货物进、出口额分别增长5%、7%。', 'result 货物进口额 growth 5%', 'result 货物出口额 growth 7%'),
  inReview('公路客、货运量分别增长5%、7%。', 'result 公路客运量 growth 5%', 'result 公路货运量 growth 7%'),
  inReview('二、三产业增加值分别增长2%、3%。', 'result 第二产业增加值 growth 2%', 'result 第三产业增加值 growth 3%'),
  inReview('城乡居民养老、医疗保险参保率分别达到97%和98%。', 'result 城乡居民养老保险参保率 share 97%', 'result 城乡居民医疗保险参保率 share 98%'),
  inReview('男、女性平均预期寿命分别达到76岁、80岁。', 'result 男性平均预期寿命 level 76岁', 'result 女性平均预期寿命 level 80岁'),
  inReview('新能源汽车产销分别达到3万辆、2万辆。', 'result 新能源汽车产量 level 3万辆', 'result 新能源汽车销量 level 2万辆'),
  inReview('普通初中和小学辍学率分别为3%和1%。', 'result 普通初中辍学率 share 3%', 'result 小学辍学率 share 1%'),
  inReview('甲镇、乙镇财政收入分别增长20%、12%。', 'result 甲镇财政收入 growth 20%', 'result 乙镇财政收入 growth 12%'),
  inReview('县城区和乡镇岗位补贴分别达到1300元和1150元。', 'result 县城区岗位补贴 level 1300元', 'result 乡镇岗位补贴 level 1150元'),
  inReview('对邻国贸易额、工程承包额均增长25%以上。', 'result 对邻国贸易额 growth ge 25%', 'result 对邻国工程承包额 growth ge 25%'),
  inReview('对外贸易总额、旅游收入均增长25%。', 'result 对外贸易总额 growth 25%', 'result 旅游收入 growth 25%'),
  inReview(
    '水泥、原油、天然气产量达到64万吨、12万吨、6亿立方米。',
    'result 水泥产量 level 64万吨',
    'result 原油产量 level 12万吨',
    'result 天然气产量 level 6亿立方米',
  ),
  inReview('集装箱航线增至150条、吞吐量超2400万标准箱。', 'result 集装箱航线 level 150条', 'result 集装箱吞吐量 level ge 2400万标准箱'),
  inReview('公交线路增至30条、出租汽车保有量达到600辆。', 'result 公交线路 level 30条', 'result 出租汽车保有量 level 600辆'),
  inReview('接待游客5万人次、旅游收入3亿元。', 'result 接待游客 level 5万人次', 'result 旅游收入 level 3亿元'),
  inReview('新增贷款8亿元、存款9亿元。', 'result 新增贷款 level 8亿元', 'result 新增存款 level 9亿元'),
  inReview('建成18个市级智能工厂、240个示范智能车间。', 'result 建成市级智能工厂 level 18个', 'result 建成市级示范智能车间 level 240个'),
  inReview('新增国家级专精特新企业4家、高新技术企业20家。', 'result 新增国家级专精特新企业 level 4家', 'result 新增高新技术企业 level 20家'),
  inReview('加大公租房建设力度，全年新开工700套。', 'result 新开工公租房 level 700套'),
  inReview('加快校舍建设，新开工校舍12栋。', 'result 新开工校舍 level 12栋'),
  inReview('落实民营经济“双十条”，增加值达到27亿元。', 'result 民营经济增加值 level 27亿元'),
  inReview(
    '粮食播种面积42万亩、新增3万亩，总产21万吨。',
    'result 粮食播种面积 level 42万亩',
    'result 新增粮食播种面积 level 3万亩',
    'result 粮食总产 level 21万吨',
  ),
  inReview('财政收入完成年计划的108%，增长9%。', 'result 财政收入 share 108% ratio_of_target 108%', 'result 财政收入 growth 9%'),
]
