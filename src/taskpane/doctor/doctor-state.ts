import { useRef, useState } from "preact/hooks";
import type { Examination, RepairResult } from "../../excel/doctor/examination";
import type { Progress, Watch } from "../../excel/watch";
import type { OfficeHost } from "../office-host";
import { usePane } from "../pane-context";
import { type Choices, NO_CHOICES, listRepairs } from "./chosen-repairs";

export interface DoctorState {
  work: "examining" | "repairing" | undefined;
  progress: Progress | undefined;
  /** It was cancelled, and its request still runs. */
  isCancelling: boolean;
  examination: Examination | undefined;
  repaired: RepairResult | undefined;
  choices: Choices;
  choose: (choices: Choices) => void;
  examine: () => void;
  cancel: () => void;
  repair: () => void;
}

/** One work at a time; after a repair the workbook is examined again. */
export function useDoctor(host: OfficeHost): DoctorState {
  const { language, services } = usePane();
  const [work, setWork] = useState<DoctorState["work"]>();
  const [progress, setProgress] = useState<Progress>();
  const [isCancelling, setCancelling] = useState(false);
  const [examination, setExamination] = useState<Examination>();
  const [repaired, setRepaired] = useState<RepairResult>();
  const [choices, choose] = useState<Choices>(NO_CHOICES);
  // A second click may come before the page is drawn again.
  const running = useRef<{ isCancelled: boolean } | undefined>(undefined);

  const begin = (what: DoctorState["work"], own: { isCancelled: boolean }): Watch => {
    setWork(what);
    setProgress(undefined);
    setCancelling(false);
    return { tell: setProgress, isCancelled: () => own.isCancelled };
  };
  const look = async (own: { isCancelled: boolean }): Promise<void> => {
    const found = await services.doctor.examine(begin("examining", own), language);
    choose(NO_CHOICES);
    setExamination(found);
  };
  const run = (job: (own: { isCancelled: boolean }) => Promise<void>): void => {
    if (running.current || host !== "excel") return;
    const own = { isCancelled: false };
    running.current = own;
    setRepaired(undefined);
    void job(own).then(() => {
      running.current = undefined;
      setWork(undefined);
    });
  };
  const mend = async (own: { isCancelled: boolean }): Promise<void> => {
    if (examination?.kind !== "examined") return;
    const watch = begin("repairing", own);
    const result = await services.doctor.repair(listRepairs(examination, choices), watch);
    setRepaired(result);
    if (result.kind === "repaired") await look(own);
  };
  return {
    ...{ work, progress, isCancelling, examination, repaired, choices, choose },
    examine: () => run(look),
    repair: () => run(mend),
    cancel: () => {
      if (!running.current) return;
      running.current.isCancelled = true;
      setCancelling(true);
    },
  };
}
