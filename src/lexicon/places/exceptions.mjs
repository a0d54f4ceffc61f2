// What pinyin cannot give: names in other languages by their settled romanisation (GB/T 3304 and the State Survey's gazetteer, or the form English papers use),
// readings that a dictionary gets wrong, and words for kinds of place. Read by `romanise.mjs` only.

/** Peoples in the names of autonomous places, longest first. */
export const PEOPLE = {
  哈萨克族: 'Kazak', 哈萨克: 'Kazak', 柯尔克孜: 'Kirgiz', 塔吉克: 'Tajik', 蒙古族: 'Mongol', 蒙古: 'Mongol', 维吾尔: 'Uygur', 朝鲜族: 'Korean', 土家族: 'Tujia',
  苗族: 'Miao', 壮族: 'Zhuang', 藏族: 'Tibetan', 羌族: 'Qiang', 彝族: 'Yi', 哈尼族: 'Hani', 傣族: 'Dai', 景颇族: 'Jingpo', 傈僳族: 'Lisu', 白族: 'Bai',
  布依族: 'Bouyei', 侗族: 'Dong', 回族: 'Hui', 满族: 'Manchu', 瑶族: 'Yao', 黎族: 'Li', 撒拉族: 'Salar', 保安族: 'Bonan', 东乡族: 'Dongxiang', 裕固族: 'Yugur',
  畲族: 'She', 仡佬族: 'Gelao', 水族: 'Sui', 仫佬族: 'Mulao', 毛南族: 'Maonan', 佤族: 'Va', 拉祜族: 'Lahu', 布朗族: 'Blang', 独龙族: 'Derung', 怒族: 'Nu',
  普米族: 'Pumi', 纳西族: 'Naxi', 锡伯: 'Xibe', 达斡尔族: 'Daur', 鄂温克族: 'Ewenki', 土族: 'Tu', 各族: 'Multinational',
} // biome-ignore format: a table

/** Last words of a name and what they are called; the first that fits counts. */
export const KINDS = [
  ['经济技术开发区', 'Economic and Technological Development Zone'], ['高新技术产业开发区', 'High-tech Industrial Development Zone'],
  ['高新技术产业园区', 'High-tech Industrial Park'], ['高新技术开发区', 'High-tech Development Zone'], ['高技术产业开发区', 'High-tech Industrial Development Zone'],
  ['经济开发区', 'Economic Development Zone'], ['工业园区', 'Industrial Park'], ['产业园区', 'Industrial Park'], ['管理区', 'Management District'],
  ['行政委员会', 'Administrative Committee'], ['自治州', 'Autonomous Prefecture'], ['自治县', 'Autonomous County'], ['自治旗', 'Autonomous Banner'], ['地区', 'Prefecture'],
  ['矿区', 'Mining District'], ['盟', 'League'], ['旗', 'Banner'], ['县', 'County'], ['区', 'District'], ['市', ''],
] // biome-ignore format: a table

/** Whole names that are words. */
export const WHOLE = {
  城区: 'Urban District', 郊区: 'Suburban District', 矿区: 'Mining District', 新城区: 'Xincheng District', 吉林市: 'Jilin City', 老城区: 'Laocheng District',
  台湾省: 'Taiwan', 香港特别行政区: 'Hong Kong', 澳门特别行政区: 'Macao', 新市区: 'Xinshi District', 新林区: 'Xinlin District', 神农架林区: 'Shennongjia Forestry District',
  浦东新区: 'Pudong New Area', 滨海新区: 'Binhai New Area', 沈北新区: 'Shenbei New District', 六枝特区: 'Liuzhi Special District', 三沙市: 'Sansha', 芒市: 'Mangshi', 南沙区: 'Nansha District', 鄂温克族自治旗: 'Ewenki Autonomous Banner',
  东乡族自治县: 'Dongxiang Autonomous County', 白沟新城: 'Baigou New City', 大柴旦行政委员会: 'Da Qaidam Administrative Committee',
} // biome-ignore format: a table

/** Readings that depend on the place, by the name without its last word. */
export const READINGS = {
  乐亭: 'Laoting', 新乐: 'Xinle', 静乐: 'Jingle', 乐清: 'Yueqing', 乐陵: 'Laoling', 民乐: 'Minle', 康乐: 'Kangle', 乐都: 'Ledu', 蔚: 'Yu', 大城: 'Daicheng', 大厂: 'Dachang',
  繁峙: 'Fanshi', 洪洞: 'Hongtong', 弓长岭: 'Gongchangling', 珲春: 'Hunchun', 穆棱: 'Muling', 绥棱: 'Suiling', 闵行: 'Minhang', 六合: 'Luhe', 六安: 'Lu’an',
  涡阳: 'Guoyang', 歙: 'She', 黟: 'Yi', 单: 'Shan', 浚: 'Xun', 泌阳: 'Biyang', 黄陂: 'Huangpi', 什邡: 'Shifang', 筠连: 'Junlian', 宕昌: 'Tanchang', 子长: 'Zichang',
  长子: 'Zhangzi', 大埔: 'Dabu', 句容: 'Jurong', 枞阳: 'Zongyang', 宿松: 'Susong', 牟定: 'Mouding', 中牟: 'Zhongmu', 牟平: 'Muping', 吴堡: 'Wubu', 召陵: 'Shaoling',
  尉犁: 'Yuli', 尉氏: 'Weishi', 铅山: 'Yanshan', 东阿: 'Dong’e', 丹棱: 'Danling', 曾都: 'Zengdu', 沙坪坝: 'Shapingba', 北碚: 'Beibei', 阆中: 'Langzhong', 会理: 'Huili',
  枣强: 'Zaoqiang', 夹江: 'Jiajiang', 隰: 'Xi', 盂: 'Yu', 解放: 'Jiefang', 台儿庄: 'Tai’erzhuang', 齐齐哈尔: 'Qiqihar', 哈尔滨: 'Harbin',
  佳木斯: 'Jiamusi', 梅里斯: 'Meilisi', 杜尔伯特: 'Dorbod', 前郭尔罗斯: 'Qian Gorlos', 喀喇沁左翼: 'Harqin Left Wing', 昂昂溪: 'Ang’angxi', 西双版纳: 'Xishuangbanna',
  阿克塞: 'Aksay', 肃北: 'Subei', 鄂伦春: 'Oroqen', 碑林: 'Beilin', 呼玛: 'Huma', 讷河: 'Nehe', 林芝: 'Nyingchi', 莘: 'Shen', 缙云: 'Jinyun', 澄江: 'Chengjiang',
} // biome-ignore format: a table

/**
 * Where names come from Mongol, Tibetan, Uygur or Kazak: checked names, `汉字 Romanised` or the characters alone where pinyin is the name in use.
 * A name of these areas that is not listed keeps its characters beside the pinyin.
 */
export const CHECKED = {
  65: `乌鲁木齐 Ürümqi,天山,沙依巴克 Saybag,新市,水磨沟,头屯河,达坂城,米东,克拉玛依 Karamay,独山子,白碱滩,乌尔禾 Urho,吐鲁番 Turpan,高昌,鄯善,托克逊 Toksun,
    哈密 Hami,伊州,巴里坤 Barkol,伊吾,昌吉,阜康,呼图壁,玛纳斯 Manas,奇台,吉木萨尔 Jimsar,木垒 Mori,博尔塔拉 Bortala,博乐,阿拉山口,精河,温泉,巴音郭楞 Bayingolin,
    库尔勒 Korla,轮台,若羌,且末,焉耆,和静,和硕 Hoxud,博湖,阿克苏 Aksu,库车 Kuqa,温宿,沙雅 Xayar,新和,拜城,乌什 Wushi,阿瓦提 Awat,柯坪 Kalpin,克孜勒苏 Kizilsu,
    阿图什 Artux,阿克陶 Akto,阿合奇 Akqi,乌恰,喀什 Kashgar,疏附,疏勒,英吉沙 Yengisar,泽普,莎车 Shache,叶城,麦盖提 Makit,岳普湖 Yopurga,伽师 Jiashi,巴楚,
    塔什库尔干 Taxkorgan,和田 Hotan,墨玉,皮山,洛浦 Lop,策勒 Qira,于田,民丰,伊犁 Ili,伊宁,奎屯 Kuytun,霍尔果斯 Khorgos,察布查尔 Qapqal,霍城,巩留,新源,昭苏,
    特克斯 Tekes,尼勒克 Nilka,塔城,乌苏 Usu,沙湾,额敏 Emin,托里 Toli,裕民,和布克赛尔 Hoboksar,阿勒泰 Altay,布尔津 Burqin,富蕴,福海,哈巴河,青河,吉木乃 Jeminay,
    石河子,阿拉尔 Aral,图木舒克 Tumxuk,五家渠,北屯,铁门关,双河,可克达拉 Kokdala,昆玉,胡杨河,新星,白杨`,
  54: `拉萨 Lhasa,城关,堆龙德庆 Doilungdêqên,达孜 Dagzê,林周 Lhünzhub,当雄 Damxung,尼木 Nyêmo,曲水 Qüxü,墨竹工卡 Maizhokunggar,日喀则 Shigatse,桑珠孜 Samzhubzê,
    南木林 Namling,江孜 Gyangzê,定日 Tingri,萨迦 Sa’gya,拉孜 Lhazê,昂仁 Ngamring,谢通门 Xaitongmoin,白朗 Bainang,仁布 Rinbung,康马 Kangmar,定结 Dinggyê,
    仲巴 Zhongba,亚东 Yadong,吉隆 Gyirong,聂拉木 Nyalam,萨嘎 Saga,岗巴 Gamba,昌都 Qamdo,卡若 Karub,江达 Jomda,贡觉 Gonjo,类乌齐 Riwoqê,丁青 Dêngqên,
    察雅 Zhag’yab,八宿 Baxoi,左贡 Zogang,芒康 Markam,洛隆 Lhorong,边坝 Banbar,林芝 Nyingchi,巴宜 Bayi,工布江达 Gongbo’gyamda,墨脱 Mêdog,波密 Bomê,察隅 Zayü,
    朗 Nang,米林 Mainling,山南 Shannan,乃东 Nêdong,扎囊 Chanang,贡嘎 Gonggar,桑日 Sangri,琼结 Qonggyai,曲松 Qusum,措美 Comai,洛扎 Lhozhag,加查 Gyaca,
    隆子 Lhünzê,浪卡子 Nagarzê,错那 Cona,那曲 Nagqu,色尼 Seni,嘉黎 Lhari,比如 Biru,聂荣 Nyainrong,安多 Amdo,申扎 Xainza,索 Sog,班戈 Baingoin,巴青 Baqên,
    尼玛 Nyima,双湖,阿里 Ngari,普兰 Burang,札达 Zanda,噶尔 Gar,日土 Rutog,革吉 Gê’gyai,改则 Gêrzê,措勤 Coqên`,
  15: `呼和浩特 Hohhot,新城,回民,玉泉,赛罕 Saihan,土默特左 Tumed Left,托克托 Togtoh,和林格尔 Horinger,清水河,武川,包头,东河,昆都仑 Hondlon,青山,石拐,白云鄂博 Bayan Obo,
    九原,土默特右 Tumed Right,固阳,达尔罕茂明安联合 Darhan Muminggan United,乌海,海勃湾,海南,乌达,赤峰,红山,元宝山,松山,阿鲁科尔沁 Ar Horqin,巴林左 Bairin Left,
    巴林右 Bairin Right,林西,克什克腾 Hexigten,翁牛特 Ongniud,喀喇沁 Harqin,宁城,敖汉 Aohan,通辽,科尔沁 Horqin,科尔沁左翼中 Horqin Left Middle,
    科尔沁左翼后 Horqin Left Rear,开鲁,库伦 Hure,奈曼 Naiman,扎鲁特 Jarud,霍林郭勒 Holingol,鄂尔多斯 Ordos,东胜,康巴什 Kangbashi,达拉特 Dalad,准格尔 Jungar,
    鄂托克前 Otog Front,鄂托克 Otog,杭锦 Hanggin,乌审 Uxin,伊金霍洛 Ejin Horo,呼伦贝尔 Hulunbuir,海拉尔 Hailar,扎赉诺尔 Jalainur,阿荣 Arun,莫力达瓦 Morin Dawa,
    鄂伦春 Oroqen,陈巴尔虎 Old Barag,新巴尔虎左 New Barag Left,新巴尔虎右 New Barag Right,满洲里 Manzhouli,牙克石,扎兰屯,额尔古纳 Ergun,根河,
    巴彦淖尔 Bayannur,临河,五原,磴口,乌拉特前 Urad Front,乌拉特中 Urad Middle,乌拉特后 Urad Rear,杭锦后 Hanggin Rear,乌兰察布 Ulanqab,集宁,卓资,化德,商都,兴和,凉城,
    察哈尔右翼前 Chahar Right Front,察哈尔右翼中 Chahar Right Middle,察哈尔右翼后 Chahar Right Rear,四子王 Siziwang,丰镇,兴安 Hinggan,乌兰浩特 Ulanhot,阿尔山 Arxan,
    科尔沁右翼前 Horqin Right Front,科尔沁右翼中 Horqin Right Middle,扎赉特 Jalaid,突泉,锡林郭勒 Xilingol,二连浩特 Erenhot,锡林浩特 Xilinhot,阿巴嘎 Abag,
    苏尼特左 Sonid Left,苏尼特右 Sonid Right,东乌珠穆沁 East Ujimqin,西乌珠穆沁 West Ujimqin,太仆寺 Taibus,镶黄 Xianghuang,正镶白 Zhengxiangbai,正蓝 Zhenglan,多伦,
    阿拉善 Alxa,阿拉善左 Alxa Left,阿拉善右 Alxa Right,额济纳 Ejin`,
  63: `西宁,城东,城中,城西,城北,湟中,大通,湟源,海东,乐都 Ledu,平安,民和,互助,化隆,循化,海北,门源,祁连,海晏,刚察,黄南,同仁,尖扎 Jainca,泽库 Zêkog,河南,海南,共和,同德,贵德,
    兴海,贵南,果洛 Golog,玛沁 Maqên,班玛,甘德 Gadê,达日 Darlag,久治 Jigzhi,玛多 Madoi,玉树,杂多 Zadoi,称多 Chindu,治多 Zhidoi,囊谦 Nangqên,曲麻莱 Qumarlêb,海西,
    格尔木 Golmud,德令哈 Delingha,茫崖,乌兰 Ulan,都兰 Dulan,天峻`,
  5132: `阿坝 Aba,马尔康 Barkam,汶川,理,茂,松潘,九寨沟,金川,小金,黑水,壤塘 Zamtang,若尔盖 Zoigê,红原`,
  5133: `甘孜 Garzê,康定,泸定,丹巴,九龙,雅江,道孚,炉霍,新龙,德格 Dêgê,白玉,石渠 Sêrxü,色达 Sêrtar,理塘,巴塘,乡城,稻城,得荣 Dêrong`,
  5334: `迪庆 Dêqên,香格里拉 Shangri-La,德钦 Dêqên,维西`,
  6230: `甘南,合作,临潭,卓尼 Jonê,舟曲,迭部 Têwo,玛曲,碌曲 Luqu,夏河`,
} // biome-ignore format: a table
