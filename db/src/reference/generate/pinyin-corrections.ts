/**
 * Characters that place names read in one way, whatever the dictionary prefers elsewhere:
 * 都 as in 成都 is never `dou`, 什 as in 喀什 never `shen`.
 */
export const PLACE_READINGS: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi' };

/**
 * Names, without their class word, that `pinyin-pro` reads wrongly or reads right only by luck of its version.
 * The reading is the one that the Ministry of Civil Affairs and the county itself use, not the dialect's.
 */
export const NAME_READINGS: Readonly<Record<string, string>> = {
  // Hebei, Shanxi, Inner Mongolia
  乐亭: 'lao ting',
  蔚县: 'yu xian',
  大城: 'dai cheng',
  长子: 'zhang zi',
  繁峙: 'fan shi',
  洪洞: 'hong tong',
  万柏林: 'wan bai lin',
  // The north-east
  调兵山: 'diao bing shan',
  珲春: 'hun chun',
  阿城: 'a cheng',
  穆棱: 'mu ling',
  大箐山: 'da qing shan',
  桦甸: 'hua dian',
  讷河: 'ne he',
  // Shanghai, Jiangsu, Zhejiang
  闵行: 'min hang',
  六合: 'lu he',
  盱眙: 'xu yi',
  句容: 'ju rong',
  邗江: 'han jiang',
  台州: 'tai zhou',
  天台: 'tian tai',
  丽水: 'li shui',
  乐清: 'yue qing',
  鄞州: 'yin zhou',
  嵊州: 'sheng zhou',
  象山: 'xiang shan',
  // Anhui
  六安: 'lu an',
  蚌埠: 'beng bu',
  蚌山: 'beng shan',
  亳州: 'bo zhou',
  涡阳: 'guo yang',
  歙县: 'she xian',
  黟县: 'yi xian',
  枞阳: 'zong yang',
  砀山: 'dang shan',
  埇桥: 'yong qiao',
  濉溪: 'sui xi',
  // Fujian, Jiangxi
  厦门: 'xia men',
  长汀: 'chang ting',
  柘荣: 'zhe rong',
  铅山: 'yan shan',
  婺源: 'wu yuan',
  弋阳: 'yi yang',
  余干: 'yu gan',
  // Shandong, Henan
  乐陵: 'lao ling',
  单县: 'shan xian',
  莘县: 'shen xian',
  东阿: 'dong e',
  郯城: 'tan cheng',
  兖州: 'yan zhou',
  茌平: 'chi ping',
  鄄城: 'juan cheng',
  芝罘: 'zhi fu',
  浚县: 'xun xian',
  荥阳: 'xing yang',
  中牟: 'zhong mu',
  尉氏: 'wei shi',
  长垣: 'chang yuan',
  渑池: 'mian chi',
  泌阳: 'bi yang',
  召陵: 'shao ling',
  郾城: 'yan cheng',
  漯河: 'luo he',
  濮阳: 'pu yang',
  郏县: 'jia xian',
  // Hubei, Hunan
  黄陂: 'huang pi',
  曾都: 'zeng du',
  猇亭: 'xiao ting',
  监利: 'jian li',
  耒阳: 'lei yang',
  // Guangdong, Guangxi, Hainan
  番禺: 'pan yu',
  大埔: 'da bu',
  东莞: 'dong guan',
  龙圩: 'long xu',
  百色: 'bai se',
  儋州: 'dan zhou',
  // Chongqing, Sichuan, Guizhou, Yunnan
  重庆: 'chong qing',
  北碚: 'bei bei',
  綦江: 'qi jiang',
  郫都: 'pi du',
  什邡: 'shi fang',
  犍为: 'qian wei',
  筠连: 'jun lian',
  荥经: 'ying jing',
  色达: 'se da',
  牟定: 'mou ding',
  勐海: 'meng hai',
  勐腊: 'meng la',
  // Tibet
  加查: 'jia cha',
  // Shaanxi, Gansu, Qinghai
  吴堡: 'wu bu',
  柞水: 'zha shui',
  子长: 'zi chang',
  鄠邑: 'hu yi',
  宕昌: 'tan chang',
  民乐: 'min le',
  称多: 'chen duo',
  红寺堡: 'hong si bu',
  // Xinjiang
  尉犁: 'yu li',
  伽师: 'jia shi',
  莎车: 'sha che',
};
