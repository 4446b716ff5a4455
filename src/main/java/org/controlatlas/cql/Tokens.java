package org.controlatlas.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a text in their order. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<TEXT>'(?:''|\\\\'|[^'\\\\]++|\\\\)*+')\
            |(?<NUMBER>(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?)\
            |(?<QUOTED>"[^"]++")\
            |(?<WORD>[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.]*+)\
            |(?<SIGN><>|<=|>=|[-=<>(),+*/%^])\
            """);
    private static final Pattern SPACE = Pattern.compile("\\s++");

    enum Kind {
        TEXT,
        NUMBER,
        QUOTED,
        WORD,
        SIGN,
        END
    }

    /** A token with the place where it stands, counted from 0. */
    record Token(Kind kind, String text, int start) {

        boolean is(String wordOrSign) {
            return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(wordOrSign);
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String text) {
        var token = TOKEN.matcher(text);
        var space = SPACE.matcher(text);
        var at = 0;
        while (at < text.length()) {
            if (space.region(at, text.length()).lookingAt()) {
                at = space.end();
            } else if (token.region(at, text.length()).lookingAt()) {
                tokens.add(new Token(kind(token), token.group(), at));
                at = token.end();
            } else {
                throw new IllegalArgumentException("cannot be read from character " + (at + 1) + " on: "
                        + text.substring(at, Math.min(text.length(), at + 20)));
            }
        }
        tokens.add(new Token(Kind.END, "", text.length()));
    }

    private static Kind kind(Matcher token) {
        for (var kind : Kind.values()) {
            if (kind != Kind.END && token.group(kind.name()) != null) {
                return kind;
            }
        }
        throw new IllegalStateException(token.toString());
    }

    Token peek() {
        return tokens.get(next);
    }

    /** Whether the token after the next one is this sign. */
    boolean isFollowedBy(String sign) {
        return next + 1 < tokens.size() && tokens.get(next + 1).is(sign);
    }

    Token take() {
        var token = peek();
        if (token.kind() == Kind.END) {
            throw expected("more");
        }
        next++;
        return token;
    }

    /** Takes the next token if it is this word or sign. */
    boolean accept(String wordOrSign) {
        var isNext = peek().is(wordOrSign);
        if (isNext) {
            next++;
        }
        return isNext;
    }

    void expect(String wordOrSign) {
        if (!accept(wordOrSign)) {
            throw expected(wordOrSign);
        }
    }

    /** Whether the next token closes a bracket or goes on to the next thing in it. */
    boolean isInsideBrackets() {
        return peek().is(")") || peek().is(",");
    }

    void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw expected("AND, OR or the end");
        }
    }

    IllegalArgumentException expected(String what) {
        var token = peek();
        var found = token.kind() == Kind.END ? "the end" : token.text();
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "expected %s where %s stands, at character %d", what, found, token.start() + 1));
    }
}
