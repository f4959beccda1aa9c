import { useRef, useState } from "preact/hooks";
import { usePane } from "../pane-context";
import type { Saved } from "./file-saving";

interface DownloadButtonProps {
  label: string;
  download: () => Promise<Saved>;
}

/** Makes a file when it is asked to, and says what became of it. */
export function DownloadButton({ label, download }: DownloadButtonProps) {
  const { download: words } = usePane().words;
  const [isWorking, setWorking] = useState(false);
  const [saved, setSaved] = useState<Saved>();
  // A second click may come before the page is drawn again.
  const isRunning = useRef(false);
  const start = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setWorking(true);
    setSaved(undefined);
    void download().then((outcome) => {
      isRunning.current = false;
      setWorking(false);
      setSaved(outcome);
    });
  };
  return (
    <div class="stack tight">
      {/* aria-disabled, not disabled: a disabled button would drop the keyboard focus when the work begins. */}
      <button type="button" class="button" aria-disabled={isWorking} onClick={start}>
        {isWorking && <span class="spinner" />}
        {isWorking ? words.working : label}
      </button>
      <p role="status" class="hint">
        {saved && (saved.kind === "saved" ? words.saved(saved.name) : words[saved.kind])}
      </p>
    </div>
  );
}
