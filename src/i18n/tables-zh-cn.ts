import type { TableWords } from "../core/words";

export const tablesZhCn: TableWords = {
  title: {
    "national-totals": {
      title: "2013年全国合计",
      description: "114家国家高新区合计的营业收入、增加值、企业数、从业人员及公布的占比。",
      sheet: "2013年全国合计",
    },
    "revenue-tiers": {
      title: "2013年高新区收入分档",
      description: "114家高新区中，营业收入超过各公布门槛的家数，以及各区间的家数。",
      sheet: "2013年收入分档",
    },
    "three-zones": {
      title: "三个高新区对照",
      description: "中关村、张江、东湖：至少两家有数的指标，各取最新数字。",
      sheet: "三区对照",
    },
    "policy-timeline": {
      title: "政策大事记",
      description: "20世纪80年代至2014年4月的设立、批复、规划与措施。",
      sheet: "政策大事记",
    },
  },
  header: {
    indicator: "指标",
    measure: "度量",
    value: "数值",
    unit: "单位",
    bound: "限定",
    note: "说明",
    revenueAbove: "营业收入（元）",
    zonesAbove: "超过该门槛的家数",
    band: "区间（计算）",
    zonesInBand: "区间内家数（计算）",
    shareOfZones: "占全部高新区比重（计算）",
    asOf: "时期",
    date: "日期",
    zones: "高新区",
    event: "事件",
    actor: "决定机构",
    source: "来源",
  },
  note: {
    bounds: "数字前的符号是原文的措辞：> 超过，≥ 达到，约，近，< 不到。单元格本身是数值。",
    empty: "空单元格表示原文没有给出数字，并不是零。",
    nested: "各档家数为累计数：包含更高门槛的高新区。",
    computed: "标注“计算”的列由公布的家数算出，并非原文。",
    differentYears: "各数字的年份和日期不同，不宜排名或相加。",
    differentDefinitions: (indicators) => `以下指标各高新区口径不同，不可比较：${indicators}。`,
    datesAsPrinted: "日期的精确程度以原文为准。",
  },
  level: "数值",
  growth: "同比增速",
  shareOf: (whole) => `占比：${whole}`,
  growthOf: (indicator) => `${indicator}同比增速`,
  band: (low, high) => (low === undefined ? `不超过${high}` : high === undefined ? `超过${low}` : `超过${low}，不超过${high}`),
};
