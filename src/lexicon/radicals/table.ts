/**
 * Radicals of the CJK Radicals Supplement that are whole characters, each before the character it stands for. Programs that print to PDF
 * write 长 as ⻓ and 民 as ⺠. After Unicode's EquivalentUnifiedIdeograph; Kangxi radicals are left to compatibility decomposition.
 */
export const RADICALS =
  '⺁厂⺇几⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺝月⺟母⺠民⺢水⺧牛⺩王⺪疋⺫罒⺬示⺮竹⺶羊⺷羊⺸羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
