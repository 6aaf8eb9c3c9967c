/** That the measurements work, at tiny sizes; never how fast. */
package no.bht.benchmark;
