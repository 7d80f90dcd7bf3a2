package wirewatch.standalone;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the user must know and can mend: the message says what is wrong and what to do. Shown without a stack. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Complaint(String message) {
        super(message);
    }

    public Complaint(String message, Throwable cause) {
        super(message, cause);
    }

    /** The innermost reason in words: file system exceptions often hold only the file's name. */
    public static String reason(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof FileSystemException file) {
            return ofFile(file);
        }
        String message = root.getMessage();
        return message == null || message.isBlank() ? root.getClass().getSimpleName() : message;
    }

    private static String ofFile(FileSystemException fault) {
        if (fault instanceof AccessDeniedException) {
            return "no permission: " + fault.getFile();
        }
        if (fault instanceof NoSuchFileException) {
            return "no such file: " + fault.getFile();
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "not a folder: " + fault.getFile();
        }
        return String.valueOf(fault.getMessage());
    }
}
