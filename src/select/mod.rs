//! Which proposals are awarded: strategies, feasibility, exact search, reasons.
