import { activityTracker } from "./activity-tracker";
import { apacheCombinedLog } from "./apache-combined-log";
import { cloudwatchLog } from "./cloudwatch-log";
import { ecommerceOrders } from "./ecommerce-orders";
import type { GalleryTemplate } from "./gallery-template";
import { gameEvents } from "./game-events";
import { iotTelemetry } from "./iot-telemetry";
import { paymentsWithFraud } from "./payments-with-fraud";
import { sensorCsv } from "./sensor-csv";
import { stockTicker } from "./stock-ticker";
import { tracksList } from "./tracks-list";
import { vpcFlowLog } from "./vpc-flow-log";
import { webClickstream } from "./web-clickstream";

/** The ready templates, in the order in which they are offered. */
export const gallery: readonly GalleryTemplate[] = [
  activityTracker,
  iotTelemetry,
  webClickstream,
  apacheCombinedLog,
  cloudwatchLog,
  ecommerceOrders,
  paymentsWithFraud,
  stockTicker,
  sensorCsv,
  gameEvents,
  vpcFlowLog,
  tracksList,
];
