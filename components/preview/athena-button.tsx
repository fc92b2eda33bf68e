"use client";

import { Table2 } from "lucide-react";
import { useState } from "react";
import { useText } from "@/components/language/use-text";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { LazyPart } from "@/components/ui/lazy-part";

/** Opens the statement that makes a table in Athena. */
export function AthenaButton() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <Table2 aria-hidden className="size-4" />
        {text.athena.open}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.athena.title}
        closeLabel={text.settings.close}
        size="roomy"
      >
        <LazyPart load={loadTable} failed={text.athena.failed} />
      </Dialog>
    </>
  );
}

const loadTable = () => import("@/components/preview/athena-table").then(({ AthenaTable }) => AthenaTable);
