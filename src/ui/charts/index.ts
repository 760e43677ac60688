/** The charts: loaded after the page has been painted. */
export { CashChart, type CashChartProps } from "./CashChart.tsx";
export { OwnershipChart, type OwnershipChartProps } from "./OwnershipChart.tsx";
