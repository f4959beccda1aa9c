import { problemsZhCn } from "./problems-zh-cn";
import { tablesZhCn } from "./tables-zh-cn";
import type { Words } from "./words";

const dated = (date: string): string => (date ? `，${date}` : "");

export const zhCn: Words = {
  language: "zh-CN",
  boundMark: { exact: "", over: "> ", at_least: "≥ ", about: "约 ", nearly: "近 ", under: "< " },
  scales: ["wanyi", "yi", "wan"],
  scaleSymbol: (symbol) => symbol,
  undated: "未注明日期",
  zoneKind: { group: "合计", zone: "高新区", place: "城市" },
  indicatorKind: { flow: "流量", stock: "存量", rank: "排名" },
  header: {
    period: "时期",
    value: "数值",
    bound: "限定",
    code: "代码",
    name: "英文名称",
    chineseName: "中文名称",
    kind: "类别",
    province: "省市",
    established: "设立",
    figures: "数字个数",
    group: "分组",
    unit: "单位",
    definition: "定义",
    zone: "高新区",
    indicator: "指标",
    source: "来源",
    note: "说明",
    date: "日期",
    event: "事件",
    actor: "主体",
    status: "状态",
  },
  reference: {
    short: (publisher, date) => `${publisher}${dated(date)}`,
    full: ({ title, publisher, date, url }, carrier) =>
      `${publisher ? `${publisher}：` : ""}《${title}》${dated(date)}。${url}${carrier ? `${url ? " " : ""}转引自：${carrier}。` : ""}`,
  },
  table: tablesZhCn,
  problem: problemsZhCn,
  unexpected: "HTZONE 无法计算此公式。请检查参数；若参数无误，请反馈该公式。",
};
