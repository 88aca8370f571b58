package io.pacta.folder;

import io.pacta.record.Book;
import io.pacta.record.Ledger;
import io.pacta.record.Manuscript;
import io.pacta.record.UnknownEntities;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells folders to the record. */
@Component
public class Loader {

  private final Ledger ledger;

  Loader(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Tells the record all that a folder claims, as one revision. Loading the same folder again
   * changes nothing; a claim that was in it before and is not any more is taken back.
   *
   * @throws BadFolder where it cannot be read, with every reason; the record stays as it is
   */
  public Ledger.Outcome load(Folder folder) {
    Book book = FolderReader.read(folder);
    try {
      return ledger.tell(Manuscript.whole(book), "loader", "Load of " + folder.name()).outcome();
    } catch (UnknownEntities unknown) {
      throw new BadFolder(List.of(String.valueOf(unknown.getMessage())));
    }
  }
}
