package no.bht.training.reminder;

import java.time.Instant;
import java.util.UUID;

record ReminderResponse(UUID reminderId, Instant sentAt, String title, String body) {}
