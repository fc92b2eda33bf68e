"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { ArrivalProgress } from "@/components/delivery/arrival-progress";
import { AwaitedDescription } from "@/components/delivery/awaited-description";
import { DeliveryDestination } from "@/components/delivery/delivery-destination";
import { ObjectList } from "@/components/delivery/object-list";
import { ReferenceUpload } from "@/components/delivery/reference-upload";
import { StreamCount } from "@/components/delivery/stream-count";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalizedProblem } from "@/components/ui/localized-problem";
import { Panel } from "@/components/ui/panel";
import { joinSubscriptions } from "@/lib/unsubscribe";
import { deliveryStore } from "@/state/delivery/delivery-store";
import { followDestination } from "@/state/delivery/describe-destination";
import { lookAgain, watchDeliveries } from "@/state/delivery/watch-delivery";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

/** Where the stream puts the records, and whether they came. */
export function DeliveryPanel() {
  const text = useText().delivery;
  const { stream, description, describeProblem, phase, since, objects, failed, problems } =
    useStore(deliveryStore);
  const signedIn = useStore(sessionStore, (state) => state.connection !== undefined);
  useEffect(() => joinSubscriptions([followDestination(), watchDeliveries()]), []);
  const s3 = description?.kind === "firehose" ? description.s3 : undefined;
  const isUnknown = description === undefined && describeProblem === undefined;
  const canLookAgain =
    signedIn &&
    (describeProblem !== undefined || (s3 !== undefined && since !== undefined && phase !== "watching"));
  return (
    <Panel
      name="delivery"
      title={text.title}
      actions={canLookAgain && <Button onClick={lookAgain}>{text.checkAgain}</Button>}
      className="shrink-0"
    >
      <div className="flex flex-col gap-4 p-4">
        {isUnknown && (stream === undefined || !signedIn) && (
          <EmptyState>{signedIn ? text.noStream : text.signedOut}</EmptyState>
        )}
        {isUnknown && stream !== undefined && signedIn && <AwaitedDescription stream={stream} />}
        {describeProblem !== undefined && <LocalizedProblem severity="warning" problem={describeProblem} />}
        {description !== undefined && stream !== undefined && (
          <DeliveryDestination stream={stream} description={description} />
        )}
        {problems.map((problem) => (
          <LocalizedProblem key={problem.message} severity="warning" problem={problem} />
        ))}
        {s3 !== undefined && since !== undefined && (
          <>
            <ArrivalProgress s3={s3} since={since} />
            <ObjectList title={text.objects} objects={objects} />
            {failed.length > 0 && <ObjectList title={text.notDelivered} objects={failed} />}
          </>
        )}
        {description?.kind === "kinesis" && stream !== undefined && since !== undefined && (
          <StreamCount stream={stream} since={since} />
        )}
        {s3 !== undefined && stream !== undefined && signedIn && (
          <ReferenceUpload bucket={s3.bucket} region={stream.region} />
        )}
      </div>
    </Panel>
  );
}
