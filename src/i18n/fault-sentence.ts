import type { Fault } from "../core/doctor/diagnosis";
import type { DoctorWords } from "./doctor-en";
import { problemSentence, type ProblemSentences } from "./problem-sentence";

/** What a person reads for a fault. */
export function faultSentence({ faults, or }: DoctorWords, problems: ProblemSentences, fault: Fault): string {
  switch (fault.kind) {
    case "misspelt":
    case "namespace":
      return faults[fault.kind](fault.written, fault.meant.join(or));
    case "unloaded":
    case "punctuation":
      return faults[fault.kind](fault.written);
    case "unquoted":
      return faults.unquoted(fault.text);
    case "number-text":
      return faults.number(fault.text);
    case "mixed-separators":
      return faults.mixed;
    case "too-few":
      return faults.few(fault.name, fault.needed, fault.given);
    case "too-many":
      return faults.many(fault.name, fault.most, fault.given);
    case "argument":
      return [
        problemSentence(problems, fault.problem),
        ...(fault.cell ? [faults.inCell(fault.cell.written)] : []),
      ].join(" ");
    case "word":
      return `${problemSentence(problems, fault.problem)} ${faults.readers(fault.readers)}`;
    case "not-held":
      return problemSentence(problems, fault.problem);
    case "waiting":
    case "other-error":
      return fault.kind === "waiting" ? faults.waiting(fault.code) : faults.other(fault.code);
    case "stale":
      return faults.stale(fault.holds, fault.gives);
    case "not-known":
      return faults.notKnown;
    default:
      return faults[fault.kind];
  }
}
