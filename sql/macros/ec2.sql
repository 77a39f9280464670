-- TCP ports of remote administration, file transfer, directories, databases, caches, search and message brokers: what
-- nobody offers to the whole internet on purpose.
create macro sensitive_ports() as
    [
        20, 21, 22, 23, 88, 389, 445, 636, 1433, 1521, 3306, 3389, 5432, 5601, 6379, 7000, 7001, 9042, 9092, 9200, 11211,
        27017
    ];

-- An instance in a sentence.
create macro instance_text(title, instance_id) as
    'Instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id);
