"""The record: rules, tables, use cases that write, queries that read. No Qt, no hardware."""
