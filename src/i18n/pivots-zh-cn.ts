import type { PivotWords } from "../core/pivots/words";

export const pivotsZhCn: PivotWords = {
  preset: {
    "zones-by-indicator": {
      title: "高新区与指标",
      description: "行为高新区，列为同一单位的各项指标，取各自最新的数字。",
      sheet: "高新区与指标",
    },
    "years-by-zone": {
      title: "年份与高新区",
      description: "行为年份，列为高新区，每次一个指标。",
      sheet: "年份与高新区",
    },
    shares: {
      title: "各项占比",
      description: "行为占比所占的整体和指标，列为高新区。",
      sheet: "各项占比",
    },
    "events-by-year": {
      title: "按年份和机构统计事件",
      description: "每年设立、批准、规划和政策各有多少，由谁决定。",
      sheet: "按年份统计事件",
    },
    "targets-by-plan": {
      title: "按规划统计目标",
      description: "每项规划提出多少目标，目标年份是哪一年。",
      sheet: "按规划统计目标",
    },
  },
  header: { province: "省市", group: "类别", year: "年份", planned: "有无数字" },
  missing: "不适用",
  noYear: "无年份",
  planned: (hasNumber) => (hasNumber ? "有" : "无"),
  group: {
    ...{ output: "产出", trade: "贸易", finance: "财政投资", enterprises: "企业", people: "人员" },
    ...{ research: "研发", listing: "上市", organisation: "组织", market: "市场", standing: "地位" },
  },
  label: {
    rows: "行标签",
    columns: "列标签",
    values: "数值",
    total: "总计",
    totalOf: (name) => `${name}汇总`,
  },
  valueIn: (what, unit) => `${what}（${unit}）`,
  scaledUnit: (symbol, unit) => `${symbol}${unit}`,
  figure: "数字",
  share: "占比",
  events: "事件数",
  targets: "目标数",
  decade: (year) => `${year}年代`,
  chosen: (title, choice) => `${title}：${choice}`,
  dataTitle: (title) => `${title}：数据`,
  dataDescription: "透视表所汇总的明细，每行一条。",
  dataSheet: (sheet) => `${sheet}数据`,
  note: {
    bounds: (inexact, all, sheet) =>
      `${all}个数字中有${inexact}个并非确数，而是“超过”之类的限定：见工作表“${sheet}”的“限定”列。`,
    largest: "每个单元格只有一个公布的数字；去掉字段后显示其中最大的一个，从不相加。",
    severalSources: (count) => `明细来自${count}个来源：见“来源”列。`,
    differentYears: "各项占比的年份和整体不同，不可相加。",
    comparable: "高新区自定口径的数字未列入。",
    instead: "此版本的 Excel 不能由加载项建立数据透视表，因此以普通单元格给出同样的结果。",
  },
};
