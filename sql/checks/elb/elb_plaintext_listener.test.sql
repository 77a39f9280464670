insert into aws_ec2_classic_load_balancer (name, arn, region, scheme, listener_descriptions) values
    ('old', 'c-old', 'us-east-1', 'internet-facing', '[{"Listener": {"Protocol": "HTTP", "LoadBalancerPort": 80}}, {"Listener": {"Protocol": "HTTPS", "LoadBalancerPort": 443}}]'),
    ('safe', 'c-safe', 'us-east-1', 'internet-facing', '[{"Listener": {"Protocol": "HTTPS", "LoadBalancerPort": 443}}, {"Listener": {"Protocol": "SSL", "LoadBalancerPort": 8443}}]'),
    -- Internal classic load balancers count, and protocols may be in lower case.
    ('inner', 'c-inner', 'us-east-1', 'internal', '[{"Listener": {"Protocol": "tcp", "LoadBalancerPort": 5432}}]'),
    ('through', 'c-through', 'us-east-1', 'internet-facing', '[{"Listener": {"Protocol": "TCP", "LoadBalancerPort": 443}}]'),
    ('unread', 'c-unread', 'us-east-1', 'internet-facing', null);

insert into aws_ec2_load_balancer (type, name, arn, region, scheme) values
    ('network', 'tcp', 'n-tcp', 'us-east-1', 'internet-facing'),
    ('network', 'dns', 'n-dns', 'us-east-1', 'internet-facing'),
    ('network', 'tls', 'n-tls', 'us-east-1', 'internet-facing'),
    ('network', 'through', 'n-through', 'us-east-1', 'internet-facing'),
    -- Port 443 beside another.
    ('network', 'both', 'n-both', 'us-east-1', 'internet-facing'),
    ('network', 'inner', 'n-inner', 'us-east-1', 'internal'),
    ('network', 'bare', 'n-bare', 'us-east-1', 'internet-facing'),
    ('network', 'dim', 'n-dim', 'us-east-1', 'internet-facing'),
    ('network', 'schemeless', 'n-schemeless', 'us-east-1', null),
    ('network', 'far', 'n-far', 'us-west-2', 'internet-facing'),
    ('network', 'far-inner', 'n-far-inner', 'us-west-2', 'internal');

insert into aws_ec2_load_balancer_listener (arn, region, load_balancer_arn, port, protocol) values
    ('l1', 'us-east-1', 'n-tcp', 8080, 'TCP'),
    ('l2', 'us-east-1', 'n-dns', 53, 'TCP_UDP'),
    ('l3', 'us-east-1', 'n-tls', 443, 'TLS'),
    ('l4', 'us-east-1', 'n-through', 443, 'TCP'),
    ('l5', 'us-east-1', 'n-both', 443, 'TCP'),
    ('l6', 'us-east-1', 'n-both', 80, 'TCP'),
    ('l7', 'us-east-1', 'n-inner', 80, 'TCP'),
    ('l8', 'us-east-1', 'n-dim', null, null),
    ('l9', 'us-east-1', 'n-schemeless', 80, 'TCP');

insert into unread (table_name, region) values ('aws_ec2_load_balancer_listener', 'us-west-2');

insert into expected (resource, status, reason) values
    ('c-old', 'alarm', 'Classic load balancer old accepts unencrypted traffic: HTTP on port 80.'),
    ('c-safe', 'ok', 'Classic load balancer safe encrypts what clients send.'),
    ('c-inner', 'alarm', 'Classic load balancer inner accepts unencrypted traffic: TCP on port 5432.'),
    ('c-through', 'info', 'Classic load balancer through has TCP on port 443, which most likely passes TLS through to its targets.'),
    ('c-unread', 'unknown', null),
    ('n-tcp', 'alarm', 'Network load balancer tcp accepts unencrypted traffic: TCP on port 8080.'),
    ('n-dns', 'alarm', 'Network load balancer dns accepts unencrypted traffic: TCP_UDP on port 53.'),
    ('n-tls', 'ok', null),
    ('n-through', 'info', null),
    ('n-both', 'alarm', 'Network load balancer both accepts unencrypted traffic: TCP on port 443, TCP on port 80.'),
    ('n-inner', 'ok', 'Network load balancer inner is internal.'),
    ('n-bare', 'ok', null),
    ('n-dim', 'unknown', null),
    ('n-schemeless', 'unknown', null),
    ('n-far', 'unknown', null),
    ('n-far-inner', 'ok', null);
