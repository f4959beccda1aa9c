import type { WorkAdvice } from "./work-advice-en";

/** What to tell where the usual advice would be about the place of a table that is inserted, in Chinese. */
export const workAdviceZhCn: WorkAdvice = {
  gone: {
    sentence: "原有的工作表、表格或单元格已不存在。",
    step: "请确认是否有人将其删除或重命名，然后重试。",
  },
  refused: {
    sentence: "Excel 不允许对其中部分单元格执行此操作。",
    step: "请检查这些单元格是否涉及筛选、合并单元格或数据透视表，然后重试。",
  },
  tooOld: {
    sentence: "此版本的 Excel 过旧，无法执行此操作。",
    step: "请更新 Excel，或在 Excel 网页版中打开工作簿。",
  },
  tooLarge: {
    sentence: "工作表内容过多，Excel 无法一次处理。",
    step: "请拆分到多张工作表，或使用桌面版 Excel。",
  },
};
