/** The charts: loaded after the page has been painted. */
import "./charts.css";

export { CashChart, type CashChartProps } from "./CashChart.tsx";
export { OwnershipChart, type OwnershipChartProps } from "./OwnershipChart.tsx";
