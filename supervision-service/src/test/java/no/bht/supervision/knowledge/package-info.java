@org.jspecify.annotations.NullMarked
package no.bht.supervision.knowledge;
