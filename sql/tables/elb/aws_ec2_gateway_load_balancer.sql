/*
description = "Gateway load balancers, with their attributes."
grain = "one row per load balancer"
template = "load_balancer"
*/
select * from aws_ec2_load_balancer where type = 'gateway'
