import type { ChartWords } from "../core/charts/words";

export const chartsZhCn: ChartWords = {
  chart: {
    "revenue-tiers": { title: "2013 年高新区收入分档", name: "营业总收入（元）", value: "高新区数量" },
    "listed-companies": { title: "中关村上市公司", name: "上市类别", value: "公司数量" },
    shares: { title: "原文公布的占比", name: "高新区、指标与时期", value: "占比（%）" },
    growth: { title: "原文公布的同比增长", name: "高新区、指标与时期", value: "同比增长（%）" },
  },
  nameHeader: "图表中的名称",
  nameOf: (zone, indicator, period) => `${zone}：${indicator}，${period}`,
  range: (count, lowest, highest) => `共 ${count} 个数值，最低 ${lowest}，最高 ${highest}。`,
  valueOf: (text, name) => `${text}（${name}）`,
  inexact: "虚线边框的条形：原文只给出界限或约数（见数字前的文字），没有准确数值。",
  gaps: "没有条形：原文未公布该数据，不等于零。",
  source: (texts) => `来源：${texts}`,
};
