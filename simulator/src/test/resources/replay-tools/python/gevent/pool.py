import threading


class Group:
    def __init__(self):
        self.threads = []

    def spawn(self, function, *args):
        thread = threading.Thread(target=function, args=args)
        thread.start()
        self.threads.append(thread)

    def join(self):
        for thread in self.threads:
            thread.join()
