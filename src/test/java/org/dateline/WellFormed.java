package org.dateline;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page read by an XML parser, which takes nothing that is not escaped or not closed. */
public final class WellFormed {

    private final Node root;

    private WellFormed(Node root) {
        this.root = root;
    }

    public static WellFormed of(String page) throws IOException {
        try {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new WellFormed(parser.parse(new InputSource(new StringReader(page))));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    public List<Element> all(String path) {
        try {
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, root, XPathConstants.NODESET);
            var elements = new ArrayList<Element>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    public Element first(String path) {
        return all(path).stream().findFirst().orElseThrow(() -> new AssertionError("nothing at " + path));
    }

    public Optional<Element> byId(String id) {
        return all("//*[@id='" + id + "']").stream().findFirst();
    }

    public String text(String path) {
        return all(path).stream().map(Element::getTextContent).collect(Collectors.joining(" "));
    }

    /** The element that follows, whatever text is between. */
    public static Element next(Element element) {
        var node = element.getNextSibling();
        while (!(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
