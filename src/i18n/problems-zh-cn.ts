import type { Period } from "../core/entities";
import { phraseQuantity } from "../core/phrase";
import type { Held, Problem } from "../core/problem";
import { phraseZhCn } from "./phrase-zh-cn";
import type { ProblemSentences } from "./problem-sentence";

const list = (items: string[]): string => items.join("、");
const shown = 6;
const PHRASING = { language: "zh-CN", phrase: phraseZhCn } as const;
const MEASURE = { level: "", growth: "增速", share: "占比" };

function heldList(held: Held[]): string {
  const items = held.slice(0, shown).map(({ indicator, measure, period }) => {
    return `${indicator.name["zh-CN"]}${MEASURE[measure]} ${period.code === "undated" ? "未注明日期" : period.code}`;
  });
  return list(items) + (held.length > shown ? "……" : "。");
}

const suggestion = (names: { name: { "zh-CN": string } }[]): string =>
  names.length === 0 ? "" : `是否指${list(names.map(({ name }) => name["zh-CN"]))}？`;

const ARGUMENT: Record<string, string> = {
  zone: "高新区",
  indicator: "指标",
  text: "文本",
  threshold: "门槛",
  period: "时期",
  measure: "度量",
  style: "样式",
  basis: "口径",
  language: "语言",
  headers: "标题",
  name: "名称",
  whole: "总体",
  kind: "类别",
  verdict: "结论",
  n: "数量",
};
const argumentName = (argument: string): string => ARGUMENT[argument] ?? argument;

const measureOf = ({ indicator, measure }: Extract<Problem, { kind: "no-observation" }>): string =>
  `${indicator.name["zh-CN"]}${MEASURE[measure]}`;

function whenOf(period: Period | undefined): string {
  if (!period) return "";
  if (period.kind === "undated") return "未注明日期";
  return period.kind === "year" ? ` ${period.code} 年` : ` ${period.code} `;
}

export const problemsZhCn: ProblemSentences = {
  missing: ({ argument }) => `缺少${argumentName(argument)}。请输入文本，或引用含有该内容的单元格。`,
  "unknown-zone": ({ text, suggestions }) =>
    `没有名为“${text}”的高新区。${suggestion(suggestions()) || "HTZONE.ZONES() 列出全部高新区。"}`,
  "unknown-indicator": ({ text, suggestions }) =>
    `没有名为“${text}”的指标。${suggestion(suggestions()) || "HTZONE.INDICATORS() 列出全部指标。"}`,
  swapped: ({ zone, indicator }) =>
    `高新区与指标的顺序颠倒了：请先写“${zone.name["zh-CN"]}”，再写“${indicator.name["zh-CN"]}”。`,
  "period-text": ({ text }) =>
    `“${text}”不是时期。请使用年份（2013）、半年（2012-S1）、月份（2014-04）、"undated" 或 "latest"。`,
  "period-fraction": ({ text }) => `${text} 不是时期：年份没有小数。`,
  "period-date": ({ text }) => `${text} 像是日期。请用 YEAR() 取年份，或把时期写成文本。`,
  "period-without-next": ({ text }) =>
    `“${text}”没有可据以推算的下一年。请使用原文增速的前一年份（2010）或半年（2011-S1）。`,
  "unknown-unit": ({ text, examples }) =>
    `“${text}”不是单位。可用 ${list(examples)}，可单独使用，也可带货币或名词（“亿元”“万人”）。`,
  currency: ({ asked, held }) => `原文以${held.name["zh-CN"]}列示且未给出汇率，因此不换算为${asked.name["zh-CN"]}。`,
  "unit-mismatch": ({ text, held }) => `该数字的单位是“${held.name["zh-CN"]}”，不能用“${text}”表示。`,
  "unknown-option": ({ argument, text, choices }) =>
    `“${text}”不是有效的${argumentName(argument)}。可用：${list(choices.map((choice) => `"${choice}"`))}。`,
  "not-a-number": ({ argument, text }) => `${argumentName(argument)}“${text}”不是数字。`,
  "too-many-cells": ({ cells, limit }) =>
    `区域共要求 ${cells.toLocaleString("en-US")} 个数字；一个公式最多返回 ${limit.toLocaleString("en-US")} 个。请缩小区域。`,
  "too-many-bytes": ({ limit }) =>
    `结果大于 ${limit / 1e6} MB，而网页版 Excel 的一条消息最多 5 MB。请让一个公式少取一些单元格。`,
  "error-argument": ({ code }) => `公式所用的单元格中有${code ? ` ${code} ` : ""}错误。请先改正那个单元格。`,
  "not-available-argument": () => "公式所用的单元格为 #N/A，因此无从查找。",
  unsupported: ({ feature, instead }) => `此版本的 Excel 不支持${feature}。${instead}`,
  "no-observation": (problem) => {
    const held = problem.held.length === 0 ? "没有收录任何相关数字。" : `已收录：${heldList(problem.held)}`;
    return `没有${problem.zone.name["zh-CN"]}${whenOf(problem.period)}的${measureOf(problem)}。${held}`;
  },
  "no-whole": ({ zone, indicator, wholes }) =>
    `${zone.name["zh-CN"]}的${indicator.name["zh-CN"]}没有这种占比。原文给出的是占${list(wholes.map(({ name }) => name["zh-CN"]))}的比重。`,
  "unknown-whole": ({ text, wholes }) =>
    `没有名为“${text}”的占比总体。此处公布的有：${list(wholes.map(({ code }) => `"${code}"`))}。`,
  "unknown-table": ({ text, names }) => `没有名为“${text}”的现成表格。可用：${list(names)}。`,
  "not-a-count": ({ argument, text }) => `${argumentName(argument)}必须是从 1 开始的整数，不能是 ${text}。`,
  "definition-differs": ({ observation: { zone, indicator } }) =>
    `${zone.name["zh-CN"]}的${indicator.name["zh-CN"]}口径不同，不参与计算。详见 HTZONE.CAVEAT。`,
  "needs-exact-levels": ({ zone, indicator, last, before }) =>
    `增速只能由两个确切数值计算。${zone.name["zh-CN"]}的${indicator.name["zh-CN"]}原文有 ${last.period.code}（${last.bound === "exact" ? "确数" : "非确数"}）${before ? `，没有确切的 ${before.code}` : ""}。原文公布的增速请用 "published"。`,
  "two-open-bounds": () => "两个数字都只有一侧界限，其商两侧均无界，不能说明任何问题。",
  "units-differ": ({ first, second }) =>
    `一个数字的单位是“${first.unit.name["zh-CN"]}”，另一个是“${second.unit.name["zh-CN"]}”，不能相除。`,
  "open-side": ({ side }) => `原文措辞没有${side === "low" ? "下限" : "上限"}。HTZONE.BOUND 给出原文措辞。`,
  "no-tiers": ({ periods }) => `原文只给出 ${list(periods)} 年按收入分档的家数。`,
  "no-threshold": ({ dataset, tiers }) =>
    `原文只给出超过以下门槛的家数：${list(tiers.map((tier) => phraseQuantity(dataset, PHRASING, tier.threshold, tier.unit)))}。`,
  "nothing-to-rank": ({ indicator, period }) =>
    `没有${period ? ` ${period.code} 年` : ""}可比较的各高新区${indicator.name["zh-CN"]}。`,
  "no-such-rows": () => "没有符合这些条件的内容。留空可查看全部。",
  "no-suggestion": ({ text }) => `没有与“${text}”相近的名称。HTZONE.ZONES() 和 HTZONE.INDICATORS() 列出全部名称。`,
  "several-wholes": ({ indicator, wholes }) =>
    `原文给出了${indicator.name["zh-CN"]}的多种占比。请指明占什么的比重：${list(wholes.map(({ code }) => `"${code}"`))}。`,
  "no-rows": ({ what }) => `该范围内没有数字。已收录：${what}。`,
  "outside-shape": () => "各区域大小不同，此单元格超出了较小的区域。",
};
