package org.kervan.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords kept as Argon2id (RFC 9106) in the PHC string form, with the parameters that OWASP names: 19 MiB, two
 * passes, one lane. A few are computed at once, so that many tries cannot fill the memory.
 */
final class Passwords {

    /** Fewest letters of a password. */
    static final int SHORTEST = 12;

    /** Most letters of a password: more only costs time. */
    static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([^$]+)\\$([^$]+)");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    /** Verified in place of an account that does not exist, so that its absence takes as long as a wrong password. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    /** The form in which a password is kept; another one each time. */
    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] made = derive(password, salt, MEMORY_KIB, PASSES, LANES, BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(made);
    }

    /** Whether the password is the one kept; takes the same time whatever differs. */
    static boolean matches(String password, String kept) {
        Matcher form = FORM.matcher(kept);
        if (!form.matches()) {
            matches(password, NOBODY);
            return false;
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] expected = base64.decode(form.group(5));
        byte[] made = derive(
                password,
                base64.decode(form.group(4)),
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, made);
    }

    /** Does the work of a comparison, which fails. */
    static void refuse(String password) {
        matches(password, NOBODY);
    }

    private static byte[] derive(String password, byte[] salt, int memoryKib, int passes, int lanes, int bytes) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        byte[] made = new byte[bytes];
        AT_ONCE.acquireUninterruptibly();
        try {
            generator.init(parameters);
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), made);
            return made;
        } finally {
            AT_ONCE.release();
        }
    }
}
