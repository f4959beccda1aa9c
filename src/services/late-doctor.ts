import type { Language } from "../core/language";
import type { Examination, Repair, RepairResult } from "../excel/doctor/examination";
import type { Watch } from "../excel/watch";
import { whenAsked } from "../loading/late";

const late = whenAsked(() => import(/* webpackChunkName: "examination" */ "./workbook-doctor"));

/** Examines and mends a workbook, with code that comes when it is first asked for. */
export const lateDoctor = {
  examine: async (watch: Watch, language: Language): Promise<Examination> => {
    const doctor = await late.load().catch(() => undefined);
    return doctor ? doctor.examineInLanguage(watch, language) : { kind: "not-loaded" };
  },
  // What is to be repaired has been examined.
  repair: async (repairs: readonly Repair[], watch: Watch): Promise<RepairResult> =>
    (await late.load()).repairCells(repairs, watch),
};
