// What an answer means, and what the buyer does next: the variable go names the step, or is empty.
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import java.util.regex.Matcher
import org.apache.jmeter.services.FileServer

def journey
synchronized (props) {
    journey = props.get('festival.journey')
    if (journey == null) {
        journey = new JsonSlurper().parse(new File(FileServer.fileServer.baseDir, 'journey.json'), 'UTF-8')
        props.put('festival.journey', journey)
    }
}
def steps = journey.steps
int n = Integer.parseInt(args[0])
vars.put('go', '')
if (n == steps.size()) {
    return
}

def tree = null
try {
    tree = new JsonSlurper().parseText(prev.responseDataAsString)
} catch (Exception e) {
    // No JSON: nothing stands in it.
}
def at = { root, String place ->
    def node = root
    place.split('/', -1).drop(1).each { part ->
        String name = part.replace('~1', '/').replace('~0', '~')
        if (node instanceof Map && node.containsKey(name)) {
            node = node[name]
        } else if (node instanceof List && name.isInteger() && name.toInteger() < node.size()) {
            node = node[name.toInteger()]
        } else {
            node = [:]
        }
    }
    node
}
def textAt = { root, String place ->
    def node = at(root, place)
    node instanceof Map || node instanceof List ? '' : String.valueOf(node)
}
// Whether a text stands at a place; a part of that which is * is any element.
def holds
holds = { root, String place, said ->
    Matcher any = place =~ /^(.*?)\/\*(\/.*)?$/
    if (!any.matches()) {
        return textAt(root, place) == said
    }
    def elements = at(root, any.group(1))
    String rest = any.group(2) ?: ''
    (elements instanceof Map ? elements.values() : elements instanceof List ? elements : []).any { holds(it, rest, said) }
}
def step = steps[n]
def rule = step.answers.find { r ->
    r.statuses.any { String.valueOf(it) == prev.responseCode } && r.where.every { place, said -> holds(tree, place, said) }
}
if (rule == null || rule.outcome != 'accepted') {
    return
}
for (taken in step.take) {
    String value = textAt(tree, taken.value)
    if (value.isEmpty()) {
        return
    }
    vars.put(taken.key, value)
}

def filled = { String template, boolean isPath ->
    Matcher m = template =~ /\{([A-Za-z][A-Za-z0-9_]*)\}/
    StringBuilder out = new StringBuilder()
    int from = 0
    while (m.find()) {
        String value = vars.get(m.group(1)) ?: ''
        if (isPath) {
            value = URLEncoder.encode(value, 'UTF-8').replace('+', '%20').replace('*', '%2A').replace('%7E', '~')
        }
        out.append(template, from, m.start()).append(value)
        from = m.end()
    }
    out.append(template.substring(from)).toString()
}
def filledTree
filledTree = { node ->
    if (node instanceof Map) {
        return node.collectEntries { name, child -> [(name): filledTree(child)] }
    }
    if (node instanceof List) {
        return node.collect { filledTree(it) }
    }
    if (!(node instanceof String)) {
        return node
    }
    boolean isNumber = journey.numbers.any { node == '{' + it + '}' }
    isNumber ? new BigInteger(filled(node, false)) : filled(node, false)
}

long now = System.currentTimeMillis() - Long.parseLong(vars.get('TESTSTART.MS')) - 5000L
def following = n + 1 < steps.size() ? steps[n + 1] : null
boolean isPaidHere = steps.any { it.payment }
if (following == null && isPaidHere) {
    return
}
double wait = following == null || following.think ? Double.parseDouble(vars.get('think_ms')) : 0
int go = n + 1
if (following == null || following.payment) {
    wait += Double.parseDouble(vars.get('payment_ms'))
    if (vars.get('pays') != 'yes') {
        go = steps.size()
        following = journey.cancel
        wait = vars.get('pays') == 'never' ? (double) journey.expiry_ms : wait
    }
}
if (following == null || now + wait > (double) journey.ends_ms) {
    return
}
vars.put('due_ms', String.valueOf(now + wait))
vars.put('url', journey.base + filled(following.path, true))
vars.put('body', following.body == null ? '' : JsonOutput.toJson(filledTree(following.body)))
following.headers.eachWithIndex { name, value, i -> vars.put('header_' + i, filled(value, false)) }
vars.put('go', String.valueOf(go))
