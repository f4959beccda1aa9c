import type { Aggregation } from "./aggregation";

/** What a report says in Excel's own words. */
export interface PivotWords {
  readonly rowLabels: string;
  readonly columnLabels: string;
  readonly values: string;
  readonly grandTotal: string;
  /** Heads the only line of a report without row fields that has several data fields. */
  readonly total: string;
  readonly blank: string;
  readonly all: string;
  readonly multipleItems: string;
  /** "Sum of Sales" */
  dataName(aggregation: Aggregation, field: string): string;
  /** "East Total" or, where a field has subtotals of its own choice, "East Average". */
  subtotal(label: string, aggregation?: Aggregation): string;
  /** "Total Sum of Sales" */
  grandTotalOf(dataName: string): string;
}

const ENGLISH: Readonly<Record<Aggregation, string>> = {
  Sum: "Sum",
  Count: "Count",
  Average: "Average",
  Max: "Max",
  Min: "Min",
  Product: "Product",
  CountNumbers: "Count",
  StandardDeviation: "StdDev",
  StandardDeviationP: "StdDevp",
  Variance: "Var",
  VarianceP: "Varp",
};

const CHINESE: Readonly<Record<Aggregation, string>> = {
  Sum: "求和",
  Count: "计数",
  Average: "平均值",
  Max: "最大值",
  Min: "最小值",
  Product: "乘积",
  CountNumbers: "计数",
  StandardDeviation: "标准偏差",
  StandardDeviationP: "总体标准偏差",
  Variance: "方差",
  VarianceP: "总体方差",
};

const EN: PivotWords = {
  rowLabels: "Row Labels",
  columnLabels: "Column Labels",
  values: "Values",
  grandTotal: "Grand Total",
  total: "Total",
  blank: "(blank)",
  all: "(All)",
  multipleItems: "(Multiple Items)",
  dataName: (aggregation, field) => `${ENGLISH[aggregation]} of ${field}`,
  subtotal: (label, aggregation) => `${label} ${aggregation ? ENGLISH[aggregation] : "Total"}`,
  grandTotalOf: (dataName) => `Total ${dataName}`,
};

const ZH: PivotWords = {
  rowLabels: "行标签",
  columnLabels: "列标签",
  values: "数值",
  grandTotal: "总计",
  total: "汇总",
  blank: "(空白)",
  all: "(全部)",
  multipleItems: "(多项)",
  dataName: (aggregation, field) => `${CHINESE[aggregation]}项:${field}`,
  subtotal: (label, aggregation) => `${label} ${aggregation ? CHINESE[aggregation] : "汇总"}`,
  grandTotalOf: (dataName) => `${dataName}汇总`,
};

/** In the language of Office ("zh-CN"); English where it is not Chinese. */
export function pivotWords(language: string): PivotWords {
  return /^zh\b/i.test(language) ? ZH : EN;
}
