package no.bht.employerregistry.annualreport;

import no.bht.employerregistry.annualreport.domain.AnnualReport;

/** Is told of every new version of a report, in its transaction. */
public interface ReportWatcher {
  void changed(AnnualReport report);
}
