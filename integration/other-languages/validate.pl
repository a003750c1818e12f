# Validates documents with a schema in draft-07 as Referral Kit publishes it.
#
#     perl validate.pl SCHEMA DOCUMENT...
#
# Prints a line for each document; exit status 1 when one is invalid. Needs JSON::Validator: Debian and Ubuntu have it as
# libjson-validator-perl.
use strict;
use warnings;
use JSON::Validator;
use Mojo::File 'path';
use Mojo::JSON 'decode_json';
use Mojo::Util 'encode';

my ($file, @documents) = @ARGV;
my $schema = JSON::Validator->new->schema(decode_json(path($file)->slurp))->schema;

# The patterns beside it say which dates are right; the module's own check of the format knows fewer of them.
$schema->formats->{'date-time'} = sub {undef};
my $status = 0;
for my $document (@documents) {
  my ($fault) = $schema->validate(decode_json(path($document)->slurp));
  if ($fault) {
    $status = 1;
    print "invalid  $document: " . encode('UTF-8', "$fault") . "\n";
  } else {
    print "valid    $document\n";
  }
}
exit $status;
