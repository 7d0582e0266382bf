/**
 * How the letters of Chinese names are read: each reading in Pinyin without tones, then its letters, simplified. The
 * surnames are those of nearly all bearers, the letters of given names the usual ones that hardly any other word begins with
 * after a name. Readings follow the Unihan database (PROVENANCE.md).
 */
export const SURNAMES =
  "ai艾 an安 ao敖 bai白柏 bao包鲍 bian卞边 cai蔡 cao曹 cen岑 chang常 che车 chen陈 cheng程成 chi池 chu褚储 cui崔 dai戴 deng邓 ding丁 dong董 " +
  "dou窦 du杜 duan段 fan范樊 fang方房 fei费 feng冯 fu付傅符 gan甘 gao高 ge葛 geng耿 gong龚巩宫 gu顾古谷 guan关管官 gui桂 guo郭 han韩 hang杭 hao郝 " +
  "he何贺 hong洪 hou侯 hu胡 hua华 huan桓 huang黄 huo霍 ji季纪嵇 jia贾 jian翦简 jiang蒋姜江 jiao焦 jin金靳 jing景 ju鞠 kang康 ke柯 kong孔 " +
  "kuang匡 lai赖 lan兰蓝 lang郎 lei雷 leng冷 li李黎 lian连 liang梁 liao廖 lin林蔺 ling凌 liu刘柳 long龙 lou娄楼 lu卢陆鲁路 luan栾 luo罗骆 lu吕 " +
  "ma马麻 mai麦 mao毛 mei梅 meng孟 mi米 miao苗缪 min闵 mo莫 mou牟 mu穆 ni倪 nie聂 ning宁 niu牛 ou欧 pan潘 pang庞逄 pei裴 peng彭 pu蒲 qi齐祁 " +
  "qian钱 qiao乔 qin秦覃 qiu邱丘裘仇 qu曲屈 ran冉 rao饶 ren任 rong荣 ruan阮 sang桑 shan单 shang尚 shao邵 shen沈申 sheng盛 shi石史施侍 shu舒 " +
  "si司 song宋 su苏 sui隋 sun孙 tan谭 tang唐汤 tao陶 teng滕 tian田 tong童佟 tu涂屠 wan万 wang王汪 wei魏韦卫 wen文温 weng翁 wu吴武伍巫 xi习席 xia夏 " +
  "xian冼 xiang向项 xiao肖 xie谢解 xin辛 xing邢 xiong熊 xu徐许 xue薛 xun荀 yan闫严颜阎鄢晏 yang杨阳 yao姚 ye叶葉 yi易伊艺衣 yin尹殷 ying应 you尤游 " +
  "yu余于俞喻郁 yuan袁苑 yue岳 zeng曾 zhai翟 zhan詹 zhang张章 zhao赵 zhen甄 zheng郑 zhong钟仲 zhou周 zhu朱祝竺 zhuang庄莊 zhuo卓 zong宗 zou邹 " +
  "zuo左";

/** Surnames of two letters: "ouyang=欧阳". */
export const DOUBLE_SURNAMES =
  "ouyang=欧阳 sima=司马 shangguan=上官 zhuge=诸葛 situ=司徒 dongfang=东方 dugu=独孤 nangong=南宫 xiahou=夏侯 huangfu=皇甫 yuchi=尉迟 " +
  "gongsun=公孙 murong=慕容 duanmu=端木 linghu=令狐 xuanyuan=轩辕 wenren=闻人 tantai=澹台 yuwen=宇文 zhangsun=长孙 huyan=呼延 " +
  "fanjiang=范姜 zhangjian=张简";

export const GIVEN_LETTERS =
  "ai爱艾 an安 ang昂 bai柏白 bang邦 bao保宝豹 bei蓓 bi璧弼 biao彪标 bin斌滨彬 bing兵冰炳秉 bo博波泊伯渤 bu步 cai才材彩 can灿璨 cao草 ce策 chan婵蝉 " +
  "chang昌长常畅嫦 chao超潮 che澈 chen晨辰宸琛 cheng骋诚成承程橙澄 chi驰赤 chong崇充冲 chu初楚础 chuan川传 chuang创闯 chun春淳纯 ci词慈 cong聪琮 cui翠萃 " +
  "da达大妲 dai代黛岱 dan丹 dao道 de德 deng登 di笛地棣迪 die蝶 ding顶鼎 dong冬东栋 du渡 duan端 duo铎朵 e娥鄂 en恩 er尔儿 fa发法 fan范凡梵帆 fang芳方舫 " +
  "fei飞菲绯霏斐 fen奋芬棻 feng峰凤锋枫丰逢风鋒 fu富福赋辅夫甫馥 gan淦 gang刚钢岗纲 gao高 ge歌革格 gen根 gong功工恭 gu谷 guan冠观 guang光广 gui桂贵瑰 guo国 hai海 " +
  "han涵翰菡寒瀚汉晗韩漢 hang航 hao浩昊豪皓颢灏 he河鹤和荷合赫贺 heng恒衡珩蘅 hong红宏鸿虹泓弘洪 hou厚 hu虎湖沪 hua华画花化骅 huai怀槐淮 huan环欢焕 huang煌篁黄 " +
  "hui辉慧晖惠蕙汇卉 ji骥吉继纪霁济季积稷基姬 jia佳嘉家珈加甲 jian建健俭剑鉴简坚 jiang江疆 jiao娇姣皎教嬌 jie杰洁捷皆解倢婕 jin瑾进谨金锦晋津矜劲槿 jing静婧景敬经璟菁竞镜靖精荆 " +
  "jiong炯 jiu久 ju菊驹 juan娟鹃绢涓 jue珏 jun军峻骏俊钧均君浚竣隽鈞 kai凯恺愷楷锴开鎧 kang康慷 ke科珂轲柯 kong孔 kuai快 kuan宽 kui葵奎魁 kun坤昆琨锟鲲 kuo阔 " +
  "lai来莱 lan兰烂蓝岚澜阑 lang朗琅浪 le乐 lei磊雷蕾累 li丽理利礼立力李梨莉荔骊黎厉 lian廉怜恋莲连联蓮 liang良亮梁靓 lin琳林霖麟 ling玲灵绫凌岭龄翎铃 liu柳流 long龙隆珑 " +
  "lu露璐禄鲁鹭路鹿 luan峦 lun纶仑 luo络洛 lu绿律 lue略 ma马 mai迈麦 man蔓满曼嫚 mao懋茂 mei梅美玫媚 meng梦孟檬萌蒙 mi密 mian绵冕勉 miao妙苗淼 min敏民玟旻 " +
  "ming明鸣命铭茗 mo墨磨默茉 mou谋 mu木沐睦穆慕牧 na娜 nan南楠 ni妮霓 nian念 ning宁 nuo诺 ou鸥 pai湃 pei佩沛培姵霈 peng鹏芃澎蓬 pian翩 piao飘 ping平萍苹屏 " +
  "pu朴璞 qi琪琦棋奇绮齐祺淇麒启 qian倩乾谦茜浅千骞芊虔迁钱謙 qiang强 qiao巧 qin琴勤沁秦钦 qing庆清晴情青卿 qiong琼瓊嬛 qiu秋球邱 qu取曲 quan泉全荃权铨 ran然苒 rao饶娆 " +
  "ren仁忍 rong荣榕蓉嵘容镕 rou柔 ru儒茹汝濡 rui瑞睿锐蕊芮 run润 ruo若 sa洒飒 san三 se瑟 sen森 sha莎沙 shan山珊善姗杉 shang上尚 shao邵绍少 she设 " +
  "shen慎深燊沈申 sheng笙圣胜盛晟升生声昇 shi诗识世实适士施石 shou寿首 shu姝书曙淑叔舒抒树 shuang霜爽 shui水 shun顺舜 shuo朔硕 si思丝四斯嗣 song松嵩颂 su苏素肃 sui岁穗 " +
  "tai泰 tan檀潭 tang堂棠 tao涛桃滔陶韬 teng腾滕 ti悌 tian天恬甜田 tie铁 ting婷町廷挺霆 tong通铜桐彤 tuo拓 wan婉琬万完菀宛 wang旺望 " +
  "wei伟炜卫纬维玮薇巍惟苇葳蔚唯威韦魏瑋緯 wen文雯纹稳闻妏 wu武悟五舞 xi熙曦喜惜锡溪汐禧玺 xia霞夏 xian贤娴宪弦显賢嫻 xiang翔祥湘相襄香 xiao晓骁孝潇小霄筱效 xie谐 xin欣鑫信新昕心辛馨歆妡 " +
  "xing兴星性杏行 xiong雄 xiu秀绣 xu旭绪许 xuan轩璇旋瑄萱玄炫宣璿 xue雪学 xun勋迅循训 ya雅娅婭 yan艳炎焱雁燕妍彦琰岩砚衍言谚颜演焰嫣 yang洋阳杨扬揚 yao瑶耀尧遥垚曜 ye业晔叶烨野 " +
  "yi怡翼义忆意异艺漪屹一宜祎奕毅熠翊薏谊逸颐易溢翌轶沂儀仪 yin银茵寅胤姻尹 ying英颖莹瑛莺滢樱盈萦迎映赢 yong勇永雍涌咏 you友佑宥悠酉祐 yu宇雨煜玉瑜昱钰榆渝裕余愉禹瑀羽聿虞语郁妤愚育豫鈺 " +
  "yuan媛远源渊元圆辕园沅 yue跃岳悦玥阅 yun云昀芸耘筠韵妘运韻 zan赞 ze泽 zeng增 zhan展 zhang章璋樟 zhao照钊昭 zhe哲喆 zhen珍真镇榛祯臻蓁贞振甄 zheng正峥整征铮 " +
  "zhi志智枝芷芝直植知致 zhong中忠仲 zhou宙洲舟 zhu珠竹朱助筑 zhuo琢卓 zi子梓紫姿孜滋 zong宗 zu祖足 zun尊 zuo佐";

/** Letters that foreign names are written with. */
export const SOUND_LETTERS =
  "a阿 ai埃艾爱 an安 ang昂 ao奥澳 ba巴 bai白拜 ban班 bang邦 bao保鲍 bei贝貝 ben本 bi比彼毕碧 bian边 bin宾滨賓 bo波伯博勃泊 bu布 cai采蔡 cang藏仓 ce策 " +
  "cen岑 ceng曾 cha查察 chai柴 chang昌 che彻 chen陈 chu楚 ci茨慈 cong聪 cun村 da达大妲達 dai戴黛 dan丹 dao道 de德得 deng登邓 di迪笛蒂 ding丁 " +
  "dong东 du杜 dun敦顿 duo多 e俄厄 en恩 er尔耳爾 fa法 fan凡范 fang方 fei菲费翡 fen芬 feng丰冯 fo佛 fu夫弗福富芙 ga嘎噶 gai盖 gan甘 gang冈 ge戈哥格葛 " +
  "gen根 gong贡 gu古顾 gua瓜 gui圭贵 guo郭 ha哈 hai海 han罕汉翰 hao豪 he赫 hei黑 heng亨 hong洪 hou侯 hu胡 hua华 huai怀 hui惠 huo霍 ji基吉 " +
  "jia加嘉贾伽 jian简 jiang江姜 jiao焦 jie杰捷 jin金 jing京 jiu久 ju居 ka喀卡 kai凯恺 kan坎 kang康 kao考 ke柯科克珂 ken肯 kou蔻 ku库 kua夸 kui奎 " +
  "kun昆 kuo阔 la拉腊 lai莱赖萊 lan兰蘭 lang朗 lao劳 le勒 lei雷蕾 li黎礼李里理利莉丽历立 lian连廉莲 liang良 lie列烈 lin林琳 ling伶 liu留 long龙隆 lou娄 " +
  "lu卢鲁露 lun伦 luo罗洛羅 lu吕 lue略 ma麻马玛瑪 mai迈麦 man曼 mang芒 mao毛茅 mei梅美 men门 meng蒙孟 mi米密弥 mian缅 min敏 ming明 mo摩莫默 mu姆穆 " +
  "na拿纳娜納 nai乃 nan南 nao瑙 nei内 nen嫩 ni尼妮 niang娘 nie涅 ning宁 niu纽 nu努 nuo诺 ou欧 pa帕 pan潘 pang庞 pei佩 peng彭蓬 pi皮 ping平 " +
  "po珀 pu朴普 qi奇齐 qia恰 qian钱倩 qiang强 qiao乔 qie切 qin钦琴沁 qiong琼瓊 qiu丘邱 qu屈 rang让 re热 ren仁 ri日 rong荣 ru茹儒 rui瑞蕊 ruo若 " +
  "sa撒萨 sai塞赛 sang桑 se瑟 sen森 sha沙莎 shan山珊 shang尚 shao绍 she舍 shen申 sheng圣盛胜 shi施诗石史士 shou寿 shu舒 shuo朔 si斯丝 song松 " +
  "su苏素 suo索 ta塔 tai泰 tan坦 tang汤唐 tao陶 te特 teng滕 ti提媞 ting廷汀 tong通 tu图圖 tuo托 wa瓦娃 wan万 wang旺 wei威韦维魏薇隗維韋 wen温文汶 " +
  "weng翁 wo沃 wu乌伍武吾 xi西希锡席 xia霞夏 xiang香 xiao肖 xie歇谢 xin辛欣 xing兴 xiong雄 xiu休修 xu许旭 xun逊 ya雅亚娅 yan延晏 yang扬 ye耶叶 yi伊依易 " +
  "yin因 ying英 yong永 you尤 yue约 zai宰 ze泽 zha扎 zhan詹 zhang章 zhe哲 zhen珍 zhi芝治智 zhu朱 zhuo卓 zi兹子 zong宗 zu祖 zuo佐";
