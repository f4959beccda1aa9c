/** What the grid itself has to say of an error. */
const ENGLISH = {
  argumentsMissing: (name: string, least: string, count: string) => `${name} needs ${countOf(least)}, not ${count}.`,
  argumentsTooMany: (name: string, most: string, count: string) => `${name} takes ${countOf(most)}, not ${count}.`,
  countTooHigh: (name: string) => `${name} takes numbers up to ten million here.`,
  deep: () => "This formula calls itself too often, or makes too much.",
  fieldUnnamed: () => "FIELDVALUE needs the name of a property.",
  late: () => "The workbench calculates at once and can't wait for a promise.",
  misspelt: (written: string, likely: string) => `There is no function ${written}. Did you mean ${likely}?`,
  nameEndless: (name: string) => `The name ${name} leads to itself, or to too many other names.`,
  noCard: () => "This value has no card, so that no property of it can be asked.",
  noProperty: (name: string, ...names: string[]) => `The card has no property ${name}. It has: ${names.join(", ")}.`,
  slow: () => "This formula was stopped because it takes too long here. Make it smaller.",
  streaming: () => "The workbench runs no streaming functions.",
  tooManyCells: (most: string) =>
    `A formula can use at most ${most} cells at once here: two whole columns. Choose a smaller range.`,
  tooManySteps: (most: string) =>
    `The workbench calculates formulas of up to ${most} steps. Use SUM, or spread this one over several cells.`,
  uncalculated: () => "The workbench can't calculate this formula. Write it in another way.",
  unread: () => "The workbench can't read this formula. Write it in another way.",
};

type Words = typeof ENGLISH;
type Key = keyof Words;

const CHINESE: Words = {
  argumentsMissing: (name, least, count) => `${name} 至少需要 ${least} 个参数，而这里有 ${count} 个。`,
  argumentsTooMany: (name, most, count) => `${name} 最多接受 ${most} 个参数，而这里有 ${count} 个。`,
  countTooHigh: (name) => `在这里，${name} 只接受不超过一千万的数。`,
  deep: () => "此公式调用自身的次数过多，或生成的内容过多。",
  fieldUnnamed: () => "FIELDVALUE 需要属性的名称。",
  late: () => "工作台立即计算，无法等待 Promise。",
  misspelt: (written, likely) => `没有名为 ${written} 的函数。您是否想用 ${likely}？`,
  nameEndless: (name) => `名称 ${name} 引用了自身，或引用了过多的其他名称。`,
  noCard: () => "此值没有卡片，因此无法读取它的属性。",
  noProperty: (name, ...names) => `卡片没有属性“${name}”。它有：${names.join("、")}。`,
  slow: () => "此公式在这里计算时间过长，已停止。请缩小公式的范围。",
  streaming: () => "工作台不运行流式函数。",
  tooManyCells: (most) => `在这里，一个公式一次最多使用 ${most} 个单元格，即两整列。请选择较小的区域。`,
  tooManySteps: (most) => `工作台最多计算 ${most} 步的公式。请使用 SUM，或将公式分到多个单元格。`,
  uncalculated: () => "工作台无法计算此公式。请换一种写法。",
  unread: () => "工作台无法读取此公式。请换一种写法。",
};

/** A sentence of the grid's own, put into words when a person reads it: in the language of that moment. */
export interface Remark {
  readonly key: string;
  readonly values: readonly string[];
}

/** Of an error: what a function said, in whatever language it speaks, or the grid. */
export type Message = string | Remark;

export function remark<K extends Key>(key: K, ...values: Parameters<Words[K]>): Remark {
  return { key, values };
}

export function wordMessage(message: Message, language: "en" | "zh-CN"): string {
  if (typeof message === "string") return message;
  const words = language === "zh-CN" ? CHINESE : ENGLISH;
  return (words[message.key as Key] as (...values: readonly string[]) => string)(...message.values);
}

function countOf(count: string): string {
  if (count === "0") return "no arguments";
  return count === "1" ? "1 argument" : `${count} arguments`;
}
