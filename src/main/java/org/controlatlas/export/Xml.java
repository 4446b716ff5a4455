package org.controlatlas.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in few words. */
final class Xml {

    private final XMLStreamWriter out;

    Xml(OutputStream stream) throws XMLStreamException {
        this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Opens an element with attributes, names and values in turn. */
    Xml open(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element that holds text only. */
    Xml text(String element, String text, String... attributes) throws XMLStreamException {
        open(element, attributes);
        out.writeCharacters(text);
        return close();
    }

    Xml empty(String element, String... attributes) throws XMLStreamException {
        return open(element, attributes).close();
    }

    /** Closes what is open. */
    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
