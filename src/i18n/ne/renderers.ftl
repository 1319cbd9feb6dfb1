render-page = पृष्ठ { $pages } मध्ये { $page }
render-contents = यस रिपोर्टमा
render-skip = सिधै रिपोर्टमा जानुहोस्
render-action-number = प्रमाण
render-action-doubt = कति पक्का
render-action-effect = असर
render-numbers = तालिकामा सङ्ख्या
