package org.controlatlas.http;

import java.util.stream.Stream;
import org.controlatlas.store.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Every refusal is an RFC 9457 problem; one that comes of a parameter names it in the member {@code parameter}. A browser
 * gets it as a page.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    static final String PARAMETER = "parameter";

    private static final String SECONDS_TO_WAIT = "5";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> badParameter(BadParameter e) {
        return problem(HttpStatus.BAD_REQUEST, e.parameter(), e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> dayOutsideDataset(DayOutsideDataset e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setProperty(PARAMETER, e.parameter());
        problem.setProperty("first", e.days().start());
        problem.setProperty("last", e.days().lastDay());
        return answer(problem, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> unknownResource(UnknownResource e) {
        return problem(HttpStatus.NOT_FOUND, null, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> notInstalled(NotInstalled e) {
        return problem(HttpStatus.NOT_IMPLEMENTED, null, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> otherVersion(OtherVersion e) {
        return problem(HttpStatus.CONFLICT, PinnedVersion.PARAMETER, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> unavailable(Unavailable e) {
        LOG.warn("a question was put off: {}", e.getMessage());
        var later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()), later);
    }

    @ExceptionHandler
    ResponseEntity<Object> bug(Exception e) {
        LOG.error("a question was not answered", e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, null, "the server failed to answer");
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var parameter =
                e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : e.getPropertyName();
        return problem(HttpStatus.BAD_REQUEST, parameter, reason(e));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var error = e.getFieldErrors().get(0);
        return problem(HttpStatus.BAD_REQUEST, error.getField(), reason(error));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(
                HttpStatus.BAD_REQUEST, e.getParameterName(), "the parameter " + e.getParameterName() + " is required");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = "there is only "
                + e.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .sorted()
                        .toList();
        return request.getParameter("f") == null
                ? problem(HttpStatus.NOT_ACCEPTABLE, null, detail)
                : problem(HttpStatus.BAD_REQUEST, "f", detail);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var allow = new HttpHeaders();
        allow.set(HttpHeaders.ALLOW, AnswerFilter.METHODS);
        var detail = "everything is asked for with GET; the server changes nothing on request";
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.METHOD_NOT_ALLOWED, detail), allow);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(HttpStatus.NOT_FOUND, null, "there is nothing at /" + e.getResourcePath());
    }

    /** States the media type, because a refusal is a problem whatever was asked for. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(body instanceof ProblemDetail problem ? problem : ProblemDetail.forStatus(status), headers);
    }

    private static ResponseEntity<Object> problem(
            HttpStatus status, @Nullable String parameter, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (parameter != null) {
            problem.setProperty(PARAMETER, parameter);
        }
        return answer(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        var answer = ResponseEntity.status(problem.getStatus()).headers(headers);
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return ProblemPage.isWanted(request)
                ? answer.contentType(ProblemPage.TYPE).body(ProblemPage.of(problem, CurrentAtlas.of(request)))
                : answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static String reason(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? reason(error.unwrap(TypeMismatchException.class))
                : "not a value";
    }

    /** What the reader of the value said, which stands at the bottom of what Spring wraps it in. */
    private static String reason(Throwable e) {
        return Stream.iterate(e, it -> it != null, Throwable::getCause)
                .filter(it -> it.getClass() == IllegalArgumentException.class && it.getMessage() != null)
                .map(Throwable::getMessage)
                .findFirst()
                .orElse("cannot be read");
    }
}
