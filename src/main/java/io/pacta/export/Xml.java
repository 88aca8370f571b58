package io.pacta.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written element by element. Characters that XML has not are left out. */
final class Xml implements Closeable {

  private final OutputStream file;
  private final XMLStreamWriter writer;

  Xml(OutputStream file) {
    this.file = file;
    try {
      this.writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeCharacters("\n");
    } catch (XMLStreamException unwritable) {
      throw failed(unwritable);
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes the name of each, followed by its value
   */
  Xml begin(String element, String... attributes) {
    try {
      writer.writeStartElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException unwritable) {
      throw failed(unwritable);
    }
  }

  /** An element without content. */
  Xml empty(String element, String... attributes) {
    try {
      writer.writeEmptyElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException unwritable) {
      throw failed(unwritable);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int at = 0; at < attributes.length; at += 2) {
      writer.writeAttribute(attributes[at], clean(attributes[at + 1]));
    }
  }

  Xml text(String text) {
    try {
      writer.writeCharacters(clean(text));
      return this;
    } catch (XMLStreamException unwritable) {
      throw failed(unwritable);
    }
  }

  Xml end() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException unwritable) {
      throw failed(unwritable);
    }
  }

  /** Ends a line, for those who look into the file. */
  Xml line() {
    return text("\n");
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Xml::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private static UncheckedIOException failed(XMLStreamException unwritable) {
    return new UncheckedIOException(new IOException(unwritable.getMessage(), unwritable));
  }

  @Override
  public void close() throws IOException {
    try (file) {
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException unwritable) {
      throw new IOException(unwritable.getMessage(), unwritable);
    }
  }
}
