"""Takes notifications the way an application built on Flask does: parse, dispatch by type, answer; nothing is stored."""
import logging
import sys

from flask import Flask, request

app = Flask(__name__)
logging.getLogger("werkzeug").disabled = True
handled = 0


def result(body):
    global handled
    handled += 1


handlers = {"swUpgradeResultNotify": result, "fwUpgradeResultNotify": result}


@app.route("/v1.0.0/messageReceiver", methods=["POST"])
def receive():
    body = request.json
    handler = handlers.get(body["notifyType"])
    if handler is not None:
        handler(body)
    return "ok"


app.run(host="127.0.0.1", port=int(sys.argv[1]), threaded=True)
