"""What the photo sheet says."""

from panel.languages import be_words

TITLE, CAMERA, PICTURE = "Photo", "Camera", "Photo"
TAKE, KEEP, AGAIN, RING = "Take it", "Keep it", "Once more", "Draw a ring around what matters"
AIM = "Hold the camera on it"
ADD, COUNT, TAKE_ONE = "Photo", "{count} kept", "Take a photo"
NEEDED = "take a photo"
KEPT, KEPT_ONE = "{count} photos kept; touch for another one", "1 photo kept; touch for another one"
NO_CAMERA = ("There is no camera", "Nothing was recorded. Plug it in, or leave the photo out.")
NOT_KEPT = ("The photo was not kept", "Nothing was recorded. Take it again, or tell a supervisor: {why}")

be_words(__name__)
