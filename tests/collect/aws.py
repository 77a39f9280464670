"""Makes one request of moto's server: aws.py ENDPOINT SERVICE METHOD JSON [REGION]."""

import json
import sys

import boto3
from botocore.config import Config

endpoint, service, method, given = sys.argv[1:5]
client = boto3.client(
    service, endpoint_url=endpoint, region_name=(sys.argv + ["us-east-1"])[5],
    aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="secret", config=Config(s3={"addressing_style": "path"}))
print(json.dumps(getattr(client, method)(**json.loads(given)), default=str))
