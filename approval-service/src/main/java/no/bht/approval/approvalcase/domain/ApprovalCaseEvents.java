package no.bht.approval.approvalcase.domain;

import java.util.List;

/** Where is told what happened. */
public interface ApprovalCaseEvents {

  void add(List<? extends ApprovalCaseEvent> events);
}
