/*
description = "Record sets of the hosted zones whose records were read. Every zone has at least its NS and SOA records: one without any here was not read."
grain = "one row per record set"
resource_type = "AWS::Route53::HostedZone"
list = ["route53:ListHostedZones"]
per = "account"

[columns]
name = { type = "VARCHAR", from = "route53:ListResourceRecordSets", description = "Name of the records, with a dot at its end." }
zone_id = { type = "VARCHAR", description = "ID of the hosted zone." }
type = { type = "VARCHAR", from = "route53:ListResourceRecordSets", description = "Type of the records, such as A." }
alias_target = { type = "JSON", from = "route53:ListResourceRecordSets", description = "The AWS resource that the name stands for; NULL where it is no alias." }
failover = { type = "VARCHAR", from = "route53:ListResourceRecordSets", description = "PRIMARY or SECONDARY; NULL without failover." }
geo_location = { type = "JSON", from = "route53:ListResourceRecordSets", description = "Whose queries get this answer, by place; NULL where that does not matter." }
geo_proximity_location = { type = "JSON", from = "route53:ListResourceRecordSets", description = "Whose queries get this answer, by nearness; NULL where that does not matter." }
cidr_routing_config = { type = "JSON", from = "route53:ListResourceRecordSets", description = "Whose queries get this answer, by address; NULL where that does not matter." }
health_check_id = { type = "VARCHAR", from = "route53:ListResourceRecordSets", description = "Health check that the answer depends on; NULL where there is none." }
multi_value_answer = { type = "BOOLEAN", from = "route53:ListResourceRecordSets", description = "Whether several healthy answers are given at once; NULL where that was not asked for." }
latency_region = { type = "VARCHAR", from = "route53:ListResourceRecordSets", description = "Region of the answer with latency-based routing; NULL without." }
records = { type = "JSON", from = "route53:ListResourceRecordSets", description = "The values, as a list of texts; NULL for an alias." }
resource_records = { type = "JSON", from = "route53:ListResourceRecordSets", description = "The values, as a list of Value; NULL for an alias." }
set_identifier = { type = "VARCHAR", from = "route53:ListResourceRecordSets", description = "What tells record sets of one name and type apart; NULL with simple routing." }
ttl = { type = "BIGINT", from = "route53:ListResourceRecordSets", description = "Seconds for which resolvers may keep the answer; NULL for an alias." }
traffic_policy_instance_id = { type = "VARCHAR", from = "route53:ListResourceRecordSets", description = "Traffic policy instance that made the record set; NULL where none did." }
weight = { type = "BIGINT", from = "route53:ListResourceRecordSets", description = "Share of the answers with weighted routing; NULL without." }
*/
