// The date that rule tests run at.

/** Fixed, so that checks such as "not after today" do not change with the calendar. */
export const TEST_DATE = '2026-01-01';
