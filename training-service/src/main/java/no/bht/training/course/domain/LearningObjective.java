package no.bht.training.course.domain;

/**
 * A learning objective (læringsmål) or sub-objective of mandatory training.
 *
 * @param code L1 … L6.2
 * @param goal the goal of § 2-3 it serves; set by the office, not by law
 * @param nb Norwegian text, condensed
 * @param en English text
 */
public record LearningObjective(String code, Goal goal, Level level, String nb, String en) {}
