import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Matches texts with patterns, as java.util.regex reads them. Reads lines of a pattern and a text, each in base64; writes
 * 1 or 0 for each.
 */
public final class Match {
    private static String decoded(String part) {
        return new String(Base64.getDecoder().decode(part), StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] parts = line.split(" ", -1);
            System.out.println(Pattern.compile(decoded(parts[0])).matcher(decoded(parts[1])).find() ? 1 : 0);
        }
    }
}
