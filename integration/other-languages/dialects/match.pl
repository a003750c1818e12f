# Matches texts with patterns, as Perl reads them, and PCRE like it.
# Reads lines of a pattern and a text, each in base64; writes 1 or 0 for each.
use strict;
use warnings;
use MIME::Base64 qw(decode_base64);
use Encode qw(decode);

while (my $line = <STDIN>) {
    chomp $line;
    my ($pattern, $text) = map { decode('UTF-8', decode_base64($_)) } split(/ /, $line, -1);
    print $text =~ /$pattern/ ? "1\n" : "0\n";
}
