import { phraseZhCn } from "./phrase-zh-cn";
import { pivotsZhCn } from "./pivots-zh-cn";
import { problemsZhCn } from "./problems-zh-cn";
import { sourcesZhCn } from "./sources-zh-cn";
import { tablesZhCn } from "./tables-zh-cn";
import type { Words } from "./words";

const dated = (date: string): string => (date ? `，${date}` : "");

export const zhCn: Words = {
  language: "zh-CN",
  boundMark: { exact: "", over: "超过", at_least: "至少", about: "约", nearly: "近", under: "不到" },
  scales: ["wanyi", "yi", "wan"],
  scaleSymbol: (symbol) => symbol,
  undated: "未注明日期",
  unitLabel: ({ name }) => name["zh-CN"],
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
    measure: "度量",
    whole: "占比的总体",
    rank: "名次",
    title: "标题",
    printed: "原文数字",
    computed: "计算值",
    verdict: "结论",
    finding: "发现",
    zones: "高新区",
    plan: "规划",
    target: "目标",
    targetYear: "目标年份",
    industry: "产业",
    role: "地位",
  },
  reference: {
    short: (publisher, date) => `${publisher}${dated(date)}`,
    full: ({ title, publisher, date, url }, carrier) =>
      `${publisher ? `${publisher}：` : ""}《${title}》${dated(date)}。${url}${carrier ? `${url ? " " : ""}转引自：${carrier}。` : ""}`,
    figure: ({ title, zone, period, phrase }) => `${zone}${title}（${period}）：${phrase}`,
    cited: (figure, source, edition) =>
      `${figure}。${source}${/[\w/]$/.test(source) ? " " : ""}据 HTZone ${edition} 版引用。`,
  },
  phrase: phraseZhCn,
  caveat: {
    definition: (definition) => `与该指标的口径不同：${definition}`,
    undated: "原文未注明日期。",
    encyclopaedia: "来自用户编辑的百科。",
    check: (id, finding) => `核对${id}：${finding}`,
    joint: "",
  },
  cardLine: (phrase, period) => `${phrase}（${period}）`,
  listJoint: "、",
  table: tablesZhCn,
  pivot: pivotsZhCn,
  sources: sourcesZhCn,
  problem: problemsZhCn,
  cards: { feature: " HTZONE.CARD ", instead: "HTZONE.ZONES() 和 HTZONE.DATASET(高新区) 在单元格中给出相同的数字。" },
  unexpected: "HTZONE 无法计算此公式。请检查参数；若参数无误，请反馈该公式。",
};
