/** The charts: loaded after the page has been painted. */
export { CashChart, type CashChartProps } from "./CashChart.tsx";
export { LoopRoundsChart, type LoopRoundsChartProps } from "./LoopRoundsChart.tsx";
export { OwnershipChart, type OwnershipChartProps } from "./OwnershipChart.tsx";
export { RoutesChart, type RoutesChartProps } from "./RoutesChart.tsx";
export { TranchesChart, type TranchesChartProps } from "./TranchesChart.tsx";
export { YardstickChart, type YardstickChartProps } from "./YardstickChart.tsx";
